using System.Buffers.Binary;
using System.Text;

namespace Workbench.Benchmarks.Circuits;

/// <summary>Reads the part of MessagePack that a circuit's hub says.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> left = bytes;

    /// <summary>True where the next value is nil; then it is taken.</summary>
    public bool TryNil()
    {
        if (left[0] != 0xc0)
            return false;
        left = left[1..];
        return true;
    }

    public int Array() =>
        Take() is var head && (head & 0xf0) == 0x90 ? head & 0x0f
        : head == 0xdc ? (int)Big(2)
        : head == 0xdd ? (int)Big(4)
        : throw Unexpected("array", head);

    public bool Bool() =>
        Take() switch
        {
            0xc2 => false,
            0xc3 => true,
            var head => throw Unexpected("boolean", head),
        };

    public long Int() =>
        Take() switch
        {
            < 0x80 and var small => small,
            >= 0xe0 and var negative => (sbyte)negative,
            0xcc => Big(1),
            0xcd => Big(2),
            0xce or 0xd2 => (int)Big(4),
            0xcf or 0xd3 => Big(8),
            0xd0 => (sbyte)Big(1),
            0xd1 => (short)Big(2),
            var head => throw Unexpected("integer", head),
        };

    public string? Text() => TryNil() ? null : Encoding.UTF8.GetString(Run());

    /// <summary>The bytes of a string or of a byte array.</summary>
    public ReadOnlySpan<byte> Run()
    {
        var head = Take();
        var length = head switch
        {
            _ when (head & 0xe0) == 0xa0 => head & 0x1f,
            0xc4 or 0xd9 => (int)Big(1),
            0xc5 or 0xda => (int)Big(2),
            0xc6 or 0xdb => (int)Big(4),
            _ => throw Unexpected("string", head),
        };
        var run = left[..length];
        left = left[length..];
        return run;
    }

    /// <summary>Steps over a map of headers; a hub sends none.</summary>
    public void NoHeaders()
    {
        if (Take() is var head and not 0x80)
            throw Unexpected("empty map", head);
    }

    private byte Take()
    {
        var head = left[0];
        left = left[1..];
        return head;
    }

    private long Big(int size)
    {
        var value = size switch
        {
            1 => left[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(left),
            4 => BinaryPrimitives.ReadUInt32BigEndian(left),
            _ => BinaryPrimitives.ReadInt64BigEndian(left),
        };
        left = left[size..];
        return value;
    }

    private static InvalidDataException Unexpected(string wanted, byte head) =>
        new($"A {wanted} was expected, and 0x{head:x2} came.");
}
