using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Tests;

/// <summary>The rules of the house that a compiler does not know. Each was seen to fail when it was written.</summary>
public sealed partial class ArchitectureTests
{
    private const int MostLines = 300;
    private const int MostLinesOfMarkup = 150;
    private static readonly Assembly Domain = typeof(Claim).Assembly;
    private static readonly Assembly App = typeof(IChange).Assembly;

    private static readonly string[] Suffixes =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Service",
        "Handler",
        "Dto",
        "Impl",
        "Base",
    ];

    private static readonly string[] Folders = ["Common", "Shared", "Utils", "Util", "Helpers", "Misc"];

    private static readonly string Root = FindRoot();

    // Written by this house, under src and tests.
    private static readonly string[] Files =
    [
        .. new[] { "src", "tests" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            )
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !Elsewhere().IsMatch(file)),
    ];

    [Fact]
    public void The_Domain_stands_on_nothing_but_the_runtime()
    {
        Assert.All(
            Domain.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal)
        );
        // Assemblies are referenced only where they are used; a package is one too many even unused.
        Assert.DoesNotMatch(
            "PackageReference|FrameworkReference|ProjectReference",
            Read("src/Workbench.Domain/Workbench.Domain.csproj")
        );
    }

    [Fact]
    public void The_Domain_waits_for_nothing_and_reads_no_clock()
    {
        Type[] forbidden = [typeof(Task), typeof(ValueTask), typeof(TimeProvider), typeof(Stream), typeof(FileInfo)];

        Assert.Empty(
            Domain
                .GetTypes()
                .SelectMany(type => type.GetMembers(Everything))
                .Where(member =>
                    TypesOf(member).Any(type => forbidden.Contains(type) || type.IsSubclassOf(typeof(Task)))
                )
                .Select(member => $"{member.DeclaringType}.{member.Name}")
        );
    }

    [Fact]
    public void Only_pages_are_injected_into()
    {
        var components = Types(App).Where(type => type.IsAssignableTo(typeof(IComponent))).ToList();

        Assert.Contains(components, type => type.IsDefined(typeof(RouteAttribute)));
        Assert.Empty(
            components
                .Where(type => !type.IsDefined(typeof(RouteAttribute)))
                .Where(type =>
                    type.GetProperties(Everything).Any(property => property.IsDefined(typeof(InjectAttribute)))
                )
                .Select(type => type.FullName)
        );
        Assert.DoesNotContain(
            Files,
            file => file.EndsWith(".razor", StringComparison.Ordinal) && InjectsWithoutBeingAPage(file)
        );
    }

    [Fact]
    public void Every_change_has_a_validator_in_its_own_file()
    {
        Assert.NotEmpty(Changes.All);
        Assert.All(
            Changes.All,
            change =>
            {
                var file = Assert.Single(Files, file => file.EndsWith($"/{change.Name}.cs", StringComparison.Ordinal));
                Assert.Contains(
                    $"class {change.Name}Shape : AbstractValidator<{change.Name}>",
                    Read(file),
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void A_change_is_a_sealed_record_of_a_feature() =>
        Assert.All(
            Changes.All,
            change =>
            {
                Assert.True(change.IsSealed && change.GetMethod("<Clone>$") is not null, change.Name);
                Assert.StartsWith("Workbench.Blazor.Features.", change.Namespace, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Nothing_is_named_for_what_it_is_to_the_program()
    {
        Assert.Empty(
            Types(Domain)
                .Concat(Types(App))
                .Where(type => Suffixes.Any(suffix => Bare(type).EndsWith(suffix, StringComparison.Ordinal)))
                .Select(type => type.FullName)
        );
        Assert.DoesNotContain(
            Files,
            file => file.Split('/')[..^1].Intersect(Folders, StringComparer.OrdinalIgnoreCase).Any()
        );
    }

    [Fact]
    public void A_browser_that_may_be_gone_is_asked_in_one_place() =>
        Assert.Equal(
            ["src/Workbench.Blazor/Infrastructure/Browsers.cs"],
            Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && AsksABrowser().IsMatch(Read(file)))
        );

    [Fact]
    public void A_component_is_one_file() =>
        Assert.DoesNotContain(Files, file => file.EndsWith(".razor.cs", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_file_is_longer_than_a_reader_is_patient()
    {
        Assert.Contains(Files, file => Limit(file) is not null);
        Assert.Empty(
            Files
                .Where(file => Limit(file) is { } most && Lines(file) > most)
                .Select(file => $"{file} has {Lines(file)} lines, {Limit(file)} at most: a type is missing.")
        );
    }

    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static int? Limit(string file) =>
        Path.GetExtension(file) switch
        {
            ".cs" => MostLines,
            ".razor" => MostLinesOfMarkup,
            _ => null,
        };

    private static IEnumerable<Type> Types(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Where(type => type.Namespace?.StartsWith("Workbench", StringComparison.Ordinal) == true)
            .Where(type => !type.Namespace!.Contains(".Migrations", StringComparison.Ordinal));

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<Type> TypesOf(MemberInfo member) =>
        member switch
        {
            MethodBase method => method
                .GetParameters()
                .Select(parameter => parameter.ParameterType)
                .Append(method is MethodInfo { ReturnType: var returned } ? returned : typeof(void)),
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            _ => [],
        };

    private static bool InjectsWithoutBeingAPage(string file) =>
        Inject().IsMatch(Read(file)) && !Page().IsMatch(Read(file));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static int Lines(string file) => File.ReadLines(Path.Combine(Root, file)).Count();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Workbench.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex("(^|/)(bin|obj|artifacts|Migrations|TestResults|BenchmarkDotNet.Artifacts)/")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^\s*@inject\s|\[Inject\b", RegexOptions.Multiline)]
    private static partial Regex Inject();

    [GeneratedRegex(@"\bInvokeVoidAsync\b|\bInvokeAsync<|\bFocusAsync\b")]
    private static partial Regex AsksABrowser();

    [GeneratedRegex(@"^@page\s", RegexOptions.Multiline)]
    private static partial Regex Page();
}
