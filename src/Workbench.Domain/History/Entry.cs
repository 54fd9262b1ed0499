using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Workbench.Domain.Accounts;

namespace Workbench.Domain.History;

/// <summary>
/// One line of the history: an event with who, when and by which change, linked to the line before it in its stream. Never changed,
/// never deleted; the database refuses both.
/// </summary>
public sealed class Entry
{
    /// <summary>What the first entry of every stream is linked to: 64 zeros.</summary>
    public const string Root = "0000000000000000000000000000000000000000000000000000000000000000";

    private Entry() { }

    /// <summary>Links an event behind the head of its stream.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="head">The last entry of the event's stream, or null where this is the first.</param>
    /// <param name="change">The change that brought it about.</param>
    public Entry(Event happened, Entry? head, ChangeStamp change)
    {
        Stream = happened.Stream;
        Position = (head?.Position ?? 0) + 1;
        (Change, ChangeName, At) = (change.Id, change.Name, Microseconds(change.At));
        (Actor, ActorName) = (change.By.Id, change.By.Name);
        Name = EventNames.Of(happened);
        Payload = EventJson.Write(happened);
        Previous = head?.Hash ?? Root;
        Hash = ComputeHash();
    }

    /// <summary>The order of everything on this desk; given by the database, not part of the hash.</summary>
    public long Sequence { get; private set; }

    /// <summary>The chain: the id of an article or of a source.</summary>
    public Guid Stream { get; private set; }

    /// <summary>1 for the first of its stream, then without gaps.</summary>
    public int Position { get; private set; }

    /// <summary>The act it belongs to; entries of one act share it.</summary>
    public Guid Change { get; private set; }

    /// <summary>The change's name: <c>SetVerdict</c>.</summary>
    public string ChangeName { get; private set; } = "";

    /// <summary>UTC, whole microseconds.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who did it.</summary>
    public AccountId Actor { get; private set; }

    /// <summary>Their name at that time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>The event's name: <c>VerdictSet</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The event as JSON, exactly as hashed.</summary>
    public string Payload { get; private set; } = "";

    /// <summary>The hash of the entry before it in the stream, or <see cref="Root"/>.</summary>
    public string Previous { get; private set; } = "";

    /// <summary>SHA-256 over everything above but the sequence, as 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The event.</summary>
    public Event Read() => EventJson.Read(Name, Payload);

    /// <summary>
    /// The hash that the entry's values give: SHA-256 over the UTF-8 of ten lines, each ended by <c>\n</c>: the words
    /// <c>workbench-entry-1</c>, stream, position, change, change name, time (ISO 8601, microseconds, Z), actor, actor name, event
    /// name, previous hash; and then the payload. No value before the payload holds a line end, so the lines are unambiguous.
    /// </summary>
    public string ComputeHash()
    {
        var at = At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"workbench-entry-1\n{Stream}\n{Position}\n{Change}\n{ChangeName}\n{at}\n{Actor}\n{ActorName}\n{Name}\n{Previous}\n{Payload}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static DateTime Microseconds(DateTime at) => new(at.Ticks - (at.Ticks % 10), DateTimeKind.Utc);
}
