using System.Text;

namespace ChiBo.Domain.Register;

/// <summary>
/// Codes and their dense ids: the first code added is 0, the next 1, and so on. Codes are compared by ordinal.
/// </summary>
/// <remarks>Held as UTF-8 behind one another, since a nation has some five million of them.</remarks>
public sealed class CodeTable
{
    private const int Free = -1;
    private const int LongestOnStack = 256;

    private byte[] text = [];
    private int[] ends = [];
    private int[] slots = [];
    private int used;

    /// <summary>How many codes there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes the codes take, with the places where they begin.</summary>
    public long Bytes => text.Length + (sizeof(int) * ((long)ends.Length + slots.Length));

    /// <summary>The code of an id.</summary>
    public string this[int id] => Encoding.UTF8.GetString(Utf8(id));

    /// <summary>The id of the code, a new one when it is not there yet.</summary>
    public int Add(ReadOnlySpan<char> code)
    {
        Span<byte> onStack = stackalloc byte[LongestOnStack];
        return Add(Encode(code, onStack));
    }

    /// <summary>The id of a code given as UTF-8, a new one when it is not there yet.</summary>
    public int Add(ReadOnlySpan<byte> utf8)
    {
        if (Count >= slots.Length / 2)
        {
            Index(Math.Max(64, slots.Length * 2));
        }

        int slot = SlotOf(utf8);
        if (slots[slot] == Free)
        {
            slots[slot] = Count;
            Append(utf8);
        }

        return slots[slot];
    }

    /// <summary>The id of the code, or false when it is not in the table.</summary>
    public bool TryGet(ReadOnlySpan<char> code, out int id)
    {
        Span<byte> onStack = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> utf8 = Encode(code, onStack);
        id = slots.Length > 0 ? slots[SlotOf(utf8)] : Scan(utf8);
        return id != Free;
    }

    /// <summary>The code of an id as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int id)
    {
        int start = id == 0 ? 0 : ends[id - 1];
        return text.AsSpan(start, ends[id] - start);
    }

    /// <summary>Gives back the memory kept for growing; without an index the few look-ups to come are scans.</summary>
    internal void Trim(bool keepIndex)
    {
        Array.Resize(ref text, used);
        Array.Resize(ref ends, Count);
        if (!keepIndex)
        {
            slots = [];
        }
    }

    private static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> code, Span<byte> onStack)
    {
        if (code.Length * 3 <= onStack.Length)
        {
            return onStack[..Encoding.UTF8.GetBytes(code, onStack)];
        }

        byte[] long8 = new byte[Encoding.UTF8.GetByteCount(code)];
        Encoding.UTF8.GetBytes(code, long8);
        return long8;
    }

    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }

    private int SlotOf(ReadOnlySpan<byte> utf8)
    {
        int mask = slots.Length - 1;
        int slot = Hash(utf8) & mask;
        while (slots[slot] != Free && !Utf8(slots[slot]).SequenceEqual(utf8))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private int Scan(ReadOnlySpan<byte> utf8)
    {
        for (int id = 0; id < Count; id++)
        {
            if (Utf8(id).SequenceEqual(utf8))
            {
                return id;
            }
        }

        return Free;
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        if (used + utf8.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(Math.Max(1024, text.Length * 2), used + utf8.Length));
        }

        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Math.Max(64, ends.Length * 2));
        }

        utf8.CopyTo(text.AsSpan(used));
        used += utf8.Length;
        ends[Count] = used;
        Count++;
    }

    private void Index(int size)
    {
        slots = new int[size];
        Array.Fill(slots, Free);
        int mask = size - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = Hash(Utf8(id)) & mask;
            while (slots[slot] != Free)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = id;
        }
    }
}
