using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor;

/// <summary>Why the desk cannot be opened or served, as one sentence that says what to do.</summary>
internal static class StartFailure
{
    /// <summary>The sentence; null for a failure that is nobody's but the program's.</summary>
    public static string? Sentence(Exception failure, Store store)
    {
        var folder = Path.GetDirectoryName(store.File);
        return failure switch
        {
            IOException { InnerException: AddressInUseException } =>
                $"{failure.Message.TrimEnd('.')}. Another Workbench may be running there; stop it, or choose another address: --urls http://localhost:5081",
            SocketException or IOException { InnerException: SocketException } =>
                $"Cannot listen there: {failure.Message.TrimEnd('.')}. Choose another address: --urls http://localhost:5081",
            InvalidOperationException when failure.Message.Contains("certificate", StringComparison.Ordinal) =>
                "Cannot listen on https without a certificate. Use http, or put a proxy in front.",
            NewerDatabase or NeedsWriting => failure.Message,
            UnauthorizedAccessException or IOException =>
                $"The folder {folder} cannot be written ({failure.Message.TrimEnd('.')}). Choose another: --data DIR",
            SqliteException sqlite => Of(sqlite, store.File!, folder!),
            _ => null,
        };
    }

    // The primary result codes: https://www.sqlite.org/rescode.html
    private static string Of(SqliteException failure, string file, string folder) =>
        failure.SqliteErrorCode switch
        {
            5 or 6 => $"{file} is held by another program. Close that program and try again.",
            8 or 14 => $"{file} cannot be written. Check the rights of that folder, or choose another: --data DIR",
            11 => $"{file} is damaged. Put a backup in its place, or begin anew elsewhere: --data DIR",
            13 => $"There is no room left on the disk of {folder}.",
            26 => $"{file} is not a database. Move it away, or choose another folder: --data DIR",
            _ => $"{file} cannot be opened as a desk: {failure.Message.TrimEnd('.')}",
        };
}
