using System.Runtime.InteropServices;
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

    private readonly List<int> ends = [];
    private readonly List<int> hashes = [];
    private byte[] text = new byte[1024];
    private int[] slots = [];
    private int used;

    /// <summary>How many codes there are.</summary>
    public int Count => ends.Count;

    /// <summary>The code of an id.</summary>
    public string this[int id] => Encoding.UTF8.GetString(Utf8(id));

    /// <summary>The id of the code, a new one when it is not there yet.</summary>
    public int Add(ReadOnlySpan<char> code)
    {
        Span<byte> onStack = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> utf8 = Encode(code, onStack);
        return Add(utf8);
    }

    /// <summary>The id of a code given as UTF-8, a new one when it is not there yet.</summary>
    public int Add(ReadOnlySpan<byte> utf8)
    {
        int hash = Hash(utf8);
        if (slots.Length == 0 || ends.Count >= slots.Length / 2)
        {
            Grow();
        }

        int slot = SlotOf(utf8, hash);
        if (slots[slot] != Free)
        {
            return slots[slot];
        }

        int id = ends.Count;
        slots[slot] = id;
        Append(utf8);
        ends.Add(used);
        hashes.Add(hash);
        return id;
    }

    /// <summary>The id of the code, or false when it is not in the table.</summary>
    public bool TryGet(ReadOnlySpan<char> code, out int id)
    {
        id = Free;
        if (slots.Length == 0)
        {
            return false;
        }

        Span<byte> onStack = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> utf8 = Encode(code, onStack);
        id = slots[SlotOf(utf8, Hash(utf8))];
        return id != Free;
    }

    /// <summary>The code of an id as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int id)
    {
        int start = id == 0 ? 0 : ends[id - 1];
        return text.AsSpan(start, ends[id] - start);
    }

    private static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> code, Span<byte> onStack) =>
        code.Length * 3 <= onStack.Length
            ? onStack[..Encoding.UTF8.GetBytes(code, onStack)]
            : Encoding.UTF8.GetBytes(code.ToArray());

    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }

    private int SlotOf(ReadOnlySpan<byte> utf8, int hash)
    {
        int mask = slots.Length - 1;
        int slot = hash & mask;
        ReadOnlySpan<int> known = CollectionsMarshal.AsSpan(hashes);
        while (slots[slot] != Free)
        {
            int id = slots[slot];
            if (known[id] == hash && Utf8(id).SequenceEqual(utf8))
            {
                break;
            }

            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        if (used + utf8.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, used + utf8.Length));
        }

        utf8.CopyTo(text.AsSpan(used));
        used += utf8.Length;
    }

    private void Grow()
    {
        slots = new int[Math.Max(64, slots.Length * 2)];
        Array.Fill(slots, Free);
        int mask = slots.Length - 1;
        for (int id = 0; id < hashes.Count; id++)
        {
            int slot = hashes[id] & mask;
            while (slots[slot] != Free)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = id;
        }
    }
}
