using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ChiBo.Domain.Register;

/// <summary>
/// Codes and their dense ids: the first code added is 0, the next 1, and so on. Codes are compared by ordinal.
/// </summary>
/// <remarks>
/// Held as UTF-8 behind one another, since a nation has some five million of them. While codes come in their order, as most
/// registers list them, they are found by searching; from the first that does not on, by hashing.
/// </remarks>
public sealed class CodeTable
{
    private const int NotThere = -1;
    private const int LongestOnStack = 256;
    private const int MostReserved = 1 << 26;
    private static readonly ulong Seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    private byte[] text = [];
    private int[] ends = [];
    private int[] slots = [];
    private bool isSorted = true;
    private int reserved;
    private int used;

    /// <summary>How many codes there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes the codes take, with the places where they begin.</summary>
    public long Bytes => text.Length + (sizeof(int) * ((long)ends.Length + slots.Length));

    /// <summary>The code of an id.</summary>
    public string this[int id] => Encoding.UTF8.GetString(Utf8(id));

    /// <summary>Makes room for as many codes at once.</summary>
    public void Reserve(int count)
    {
        reserved = Math.Clamp(count, 0, MostReserved);
        if (reserved > ends.Length && Count > 0)
        {
            Array.Resize(ref ends, reserved);
            Array.Resize(
                ref text,
                Math.Max(text.Length, (int)Math.Min(Array.MaxLength, (long)used * reserved / Count))
            );
        }
    }

    /// <summary>The id of the code, a new one when it is not there yet.</summary>
    public int Add(ReadOnlySpan<char> code)
    {
        Span<byte> onStack = stackalloc byte[LongestOnStack];
        return Add(Encode(code, onStack));
    }

    /// <summary>The id of a code given as UTF-8, a new one when it is not there yet.</summary>
    public int Add(ReadOnlySpan<byte> utf8)
    {
        if (isSorted)
        {
            if (Count == 0 || Utf8(Count - 1).SequenceCompareTo(utf8) < 0)
            {
                return Append(utf8);
            }

            if (Search(utf8, near: Count - 1) is >= 0 and var found)
            {
                return found;
            }

            isSorted = false;
        }

        return AddHashed(utf8);
    }

    /// <summary>The id of the code, or false when it is not in the table.</summary>
    public bool TryGet(ReadOnlySpan<char> code, out int id) => TryGet(code, Count / 2, out id);

    /// <summary>The same for whoever has a guess: nearby it is found sooner.</summary>
    public bool TryGet(ReadOnlySpan<char> code, int guess, out int id)
    {
        Span<byte> onStack = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> utf8 = Encode(code, onStack);
        id =
            isSorted ? Search(utf8, guess)
            : slots.Length > 0 ? slots[SlotOf(utf8)] - 1
            : Scan(utf8);
        return id != NotThere;
    }

    /// <summary>Whether the id has the code; false for letters beyond ASCII.</summary>
    public bool IsAscii(int id, ReadOnlySpan<char> code) => (uint)id < (uint)Count && Ascii.Equals(Utf8(id), code);

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

    /// <summary>Mixes eight bytes at a time; the seed is of this run, so that nobody can prepare codes that collide.</summary>
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = Seed + (ulong)utf8.Length;
        while (utf8.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(utf8));
            utf8 = utf8[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte letter in utf8)
        {
            rest = (rest << 8) | letter;
        }

        hash = Mix(hash ^ rest);
        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E37_79B9_7F4A_7C15;
        return value ^ (value >> 29);
    }

    /// <summary>Steps away from the guess in ever larger steps, then halves what is between.</summary>
    private int Search(ReadOnlySpan<byte> utf8, int near)
    {
        if (Count == 0)
        {
            return NotThere;
        }

        int low = Math.Clamp(near, 0, Count - 1);
        int high = low;
        int step = 1;
        while (low > 0 && Utf8(low).SequenceCompareTo(utf8) > 0)
        {
            high = low;
            low = Math.Max(0, low - step);
            step *= 2;
        }

        while (high < Count - 1 && Utf8(high).SequenceCompareTo(utf8) < 0)
        {
            low = high;
            high = (int)Math.Min(Count - 1, (long)high + step);
            step *= 2;
        }

        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int order = Utf8(middle).SequenceCompareTo(utf8);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return NotThere;
    }

    private int AddHashed(ReadOnlySpan<byte> utf8)
    {
        if (Count >= slots.Length / 2)
        {
            Index((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(32, Math.Max(reserved, Count + 1)) * 2));
        }

        int slot = SlotOf(utf8);
        if (slots[slot] == 0)
        {
            slots[slot] = Append(utf8) + 1;
        }

        return slots[slot] - 1;
    }

    /// <summary>The slot in which the code's id stands, one more than it is, or the empty one where it would.</summary>
    private int SlotOf(ReadOnlySpan<byte> utf8)
    {
        int mask = slots.Length - 1;
        int slot = Hash(utf8) & mask;
        while (slots[slot] != 0 && !Utf8(slots[slot] - 1).SequenceEqual(utf8))
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

        return NotThere;
    }

    private int Append(ReadOnlySpan<byte> utf8)
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
        return Count++;
    }

    private void Index(int size)
    {
        slots = new int[size];
        int mask = size - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = Hash(Utf8(id)) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = id + 1;
        }
    }
}
