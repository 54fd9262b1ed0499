using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Sdk;

#pragma warning disable BL0006 // A handler's id stands nowhere but in the frames of a rendering.

namespace Workbench.Blazor.Tests;

/// <summary>A component as a person has it in front of them: it can be looked at, pressed, typed into, and given newer values.</summary>
/// <remarks>Components that are given everything need no services; pages come with those of a desk.</remarks>
internal sealed class Screen : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly LiveRenderer renderer;
    private readonly int root;

    private Screen(ServiceProvider services, LiveRenderer renderer, int root) =>
        (this.services, this.renderer, this.root) = (services, renderer, root);

    /// <summary>What went wrong after nothing that the test did itself, and no error boundary caught: it comes when it comes.</summary>
    public Task<Exception> Failure => renderer.Failure;

    /// <summary>What is there now.</summary>
    public IDocument Page
    {
        get
        {
            var html = new StringWriter();
            renderer.Dispatcher.InvokeAsync(() => renderer.Write(root, html)).GetAwaiter().GetResult();
            return new HtmlParser().ParseDocument(html.ToString());
        }
    }

    /// <summary>Shows a component.</summary>
    public static Task<Screen> Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => Of<TComponent>(new ServiceCollection().AddLogging(), parameters);

    /// <summary>Shows a page.</summary>
    public static async Task<Screen> Of<TComponent>(
        IServiceCollection given,
        params (string Name, object? Value)[] parameters
    )
        where TComponent : IComponent
    {
        var services = given.BuildServiceProvider();
        var renderer = new LiveRenderer(services);
        var root = await renderer.Dispatcher.InvokeAsync(() => renderer.Attach(typeof(TComponent)));
        var screen = new Screen(services, renderer, root);
        await screen.Show(parameters);
        return screen;
    }

    /// <summary>Gives the component newer values, as its page does after a change.</summary>
    public Task Show(params (string Name, object? Value)[] parameters) =>
        Do(() =>
            renderer.Set(
                root,
                ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value))
            )
        );

    /// <summary>Presses the one button that says this.</summary>
    public Task Press(string says) =>
        Dispatch("button", node => node.Says == says, "onclick", new MouseEventArgs(), says);

    /// <summary>Follows the one link that says this, where the component itself takes the click.</summary>
    public Task Follow(string says) => Dispatch("a", node => node.Says == says, "onclick", new MouseEventArgs(), says);

    /// <summary>Chooses the one radio button or check box whose label says this.</summary>
    public Task Choose(string label, object? value = null) =>
        Dispatch("label", node => node.Says == label, "onchange", new ChangeEventArgs { Value = value ?? true }, label);

    /// <summary>Types into the one field of this id, or picks what a list offers.</summary>
    public async Task Type(string id, string text)
    {
        var field = One(
            "input, textarea, select",
            node => node.Tag is "input" or "textarea" or "select" && node.Id == id,
            id
        );
        var handler = field.Handlers.ContainsKey("oninput") ? "oninput" : "onchange";
        await Dispatch(field, handler, new ChangeEventArgs { Value = text });
    }

    /// <summary>Presses a key in the one field of this id.</summary>
    public Task Key(string id, string key) =>
        Dispatch(
            One("input", node => node.Tag == "input" && node.Id == id, id),
            "onkeydown",
            new KeyboardEventArgs { Key = key }
        );

    /// <summary>Sends the one form.</summary>
    public Task Send() => Dispatch("form", _ => true, "onsubmit", EventArgs.Empty, "the form");

    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }

    private Task Dispatch(string tag, Func<Node, bool> which, string handler, EventArgs args, string named) =>
        Dispatch(One(tag, node => node.Tag == tag && which(node), named), handler, args);

    private Task Dispatch(Node node, string handler, EventArgs args)
    {
        var listening = node.All.FirstOrDefault(inner => inner.Handlers.ContainsKey(handler));
        return listening is null
            ? throw new XunitException($"Nothing in the {node.Tag} “{node.Says}” listens to {handler}.")
            : Do(() => renderer.DispatchEventAsync(listening.Handlers[handler], null, args));
    }

    // A component that failed half way has no tree to look at: the test ends here, with the cause.
    private async Task Do(Func<Task> act)
    {
        await renderer.Dispatcher.InvokeAsync(act);
        if (renderer.Failure.IsCompleted)
            throw new XunitException("The component failed. See the inner exception.", await renderer.Failure);
    }

    private Node One(string what, Func<Node, bool> which, string named)
    {
        var all = renderer.Tree(root).All.ToList();
        return all.Where(which).ToList() switch
        {
            [var one] => one,
            var found => throw new XunitException(
                $"Looked for one {what} “{named}” and found {found.Count} in:\n{Page.Body!.InnerHtml}"
            ),
        };
    }

    private sealed record Node(string Tag, List<Node> Children)
    {
        public string? Id { get; set; }
        public string Text { get; set; } = "";
        public Dictionary<string, ulong> Handlers { get; } = [];
        public IEnumerable<Node> All => Children.SelectMany(child => child.All).Prepend(this);
        public string Says => string.Join(' ', Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        private string Words => Text + string.Concat(Children.Select(child => child.Words));
    }

    private sealed class LiveRenderer(IServiceProvider services)
        : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
    {
        private readonly TaskCompletionSource<Exception> failure = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        public Task<Exception> Failure => failure.Task;

        public int Attach(Type component) => AssignRootComponentId(InstantiateComponent(component));

        public Task Set(int component, ParameterView parameters) => RenderRootComponentAsync(component, parameters);

        public void Write(int component, TextWriter html) => WriteComponentHtml(component, html);

        public Node Tree(int component)
        {
            var root = new Node("", []);
            var frames = GetCurrentRenderTreeFrames(component);
            Add(root, frames.Array, 0, frames.Count);
            return root;
        }

        // Rendering has happened: what a component does after it, it does here too.
        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;

        protected override void HandleException(Exception exception) => failure.TrySetResult(exception);

        private void Add(Node parent, RenderTreeFrame[] frames, int from, int to)
        {
            for (var i = from; i < to; )
            {
                ref var frame = ref frames[i];
                switch (frame.FrameType)
                {
                    case RenderTreeFrameType.Element:
                        var element = new Node(frame.ElementName, []);
                        parent.Children.Add(element);
                        Add(element, frames, i + 1, i + frame.ElementSubtreeLength);
                        i += frame.ElementSubtreeLength;
                        continue;
                    case RenderTreeFrameType.Component:
                        var inner = GetCurrentRenderTreeFrames(frame.ComponentId);
                        Add(parent, inner.Array, 0, inner.Count);
                        i += frame.ComponentSubtreeLength;
                        continue;
                    case RenderTreeFrameType.Attribute when frame.AttributeEventHandlerId > 0:
                        parent.Handlers[frame.AttributeName] = frame.AttributeEventHandlerId;
                        break;
                    case RenderTreeFrameType.Attribute when frame.AttributeName == "id":
                        parent.Id = frame.AttributeValue as string;
                        break;
                    case RenderTreeFrameType.Text:
                        parent.Children.Add(new Node("#text", []) { Text = frame.TextContent });
                        break;
                    case RenderTreeFrameType.Markup:
                        var text = new HtmlParser().ParseDocument(frame.MarkupContent).Body!.TextContent;
                        parent.Children.Add(new Node("#text", []) { Text = text });
                        break;
                }
                i++;
            }
        }
    }
}
