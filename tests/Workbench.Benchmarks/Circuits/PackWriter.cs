using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Workbench.Benchmarks.Circuits;

/// <summary>Writes the part of MessagePack that a circuit's hub hears: nil, booleans, integers, strings, arrays, an empty map.</summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(256);

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public PackWriter Array(int count)
    {
        if (count >= 16)
            throw new ArgumentOutOfRangeException(nameof(count), "No message has so many parts.");
        return Byte((byte)(0x90 | count));
    }

    public PackWriter EmptyMap() => Byte(0x80);

    public PackWriter Value(object? value) =>
        value switch
        {
            null => Byte(0xc0),
            bool b => Byte((byte)(b ? 0xc3 : 0xc2)),
            int n => Number(n),
            long n => Number(n),
            string s => Text(s),
            _ => throw new ArgumentOutOfRangeException(nameof(value), $"No message carries a {value.GetType().Name}."),
        };

    private PackWriter Number(long value)
    {
        if (value is >= 0 and < 128)
            return Byte((byte)value);
        var span = bytes.GetSpan(9);
        span[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(span[1..], value);
        bytes.Advance(9);
        return this;
    }

    private PackWriter Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        var span = bytes.GetSpan(length + 5);
        span[0] = 0xdb;
        BinaryPrimitives.WriteUInt32BigEndian(span[1..], (uint)length);
        Encoding.UTF8.GetBytes(value, span[5..]);
        bytes.Advance(length + 5);
        return this;
    }

    private PackWriter Byte(byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
        return this;
    }
}
