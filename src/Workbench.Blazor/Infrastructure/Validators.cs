using FluentValidation;
using Workbench.Domain;

namespace Workbench.Blazor.Infrastructure;

/// <summary>The validator of every change: each checks shape (lengths, what is required, form) and never meaning.</summary>
public sealed class Validators
{
    private readonly Dictionary<Type, IValidator> byChange = typeof(Validators)
        .Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true })
        .Where(type => type.BaseType!.GetGenericTypeDefinition() == typeof(AbstractValidator<>))
        .ToDictionary(
            type => type.BaseType!.GetGenericArguments()[0],
            type => (IValidator)Activator.CreateInstance(type)!
        );

    /// <summary>The validator of a change.</summary>
    /// <exception cref="InvalidOperationException">The change has none; a test holds that every one has.</exception>
    public IValidator Of(Type change) =>
        byChange.TryGetValue(change, out var validator)
            ? validator
            : throw new InvalidOperationException($"{change.Name} has no validator. Write one below it, in its file.");

    /// <summary>Refuses a change of the wrong shape.</summary>
    /// <exception cref="RuleViolation"><c>shape.</c> and the name of the value in lower case; the message names every one.</exception>
    public void Check(IChange change)
    {
        var result = Of(change.GetType()).Validate(new ValidationContext<IChange>(change));
        if (!result.IsValid)
            throw new RuleViolation(
                $"shape.{result.Errors[0].PropertyName.ToLowerInvariant()}",
                string.Join(' ', result.Errors.Select(error => error.ErrorMessage).Distinct())
            );
    }
}
