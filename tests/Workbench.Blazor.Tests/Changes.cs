using System.Collections;
using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Tests;

/// <summary>The types of every change there is.</summary>
internal static class Changes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(IChange)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IChange)) && !type.IsInterface)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>A change in which everything is missing that can be: no id, no text, nothing chosen.</summary>
    public static IChange Empty(Type change) => (IChange)Default(change)!;

    private static object? Default(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
            return null;
        if (type == typeof(string))
            return "";
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        if (type.IsAssignableTo(typeof(IEnumerable)))
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        var constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(value => Default(value.ParameterType))]);
    }
}
