using ChiBo.Domain.Register;

namespace ChiBo.Exchange.Reading;

/// <summary>The codes that a table defines, and those that are only mentioned so far.</summary>
internal sealed class CodeSpace(CodeTable codes)
{
    private bool[] defined = new bool[1024];

    /// <summary>False when the table could not be read to its end: then nobody can tell what it defines.</summary>
    public bool IsWhole { get; set; } = true;

    public string this[int id] => codes[id];

    /// <summary>Makes room for about as many codes.</summary>
    public void Expect(int count)
    {
        codes.Reserve(count);
        Array.Resize(ref defined, Math.Max(defined.Length, count));
    }

    /// <summary>The id of a code that a row defines.</summary>
    public int Define(ReadOnlySpan<char> code, out bool isFirst)
    {
        int id = codes.Add(code);
        if (id >= defined.Length)
        {
            Array.Resize(ref defined, Math.Max(id + 1, defined.Length * 2));
        }

        isFirst = !defined[id];
        defined[id] = true;
        return id;
    }

    /// <summary>The id of a code that a row may define later on; not for two threads at once.</summary>
    public int Mention(ReadOnlySpan<char> code) => codes.Add(code);

    public bool IsDefined(int id) => id < defined.Length && defined[id];

    /// <summary>
    /// The id of a code that some row defines, tried first at a guess and the id behind it: tables mostly name codes in the
    /// order in which they were defined. The guess becomes what was found.
    /// </summary>
    public bool TryGetNear(ReadOnlySpan<char> code, ref int guess)
    {
        if (!codes.IsAscii(guess, code))
        {
            guess++;
            if (!codes.IsAscii(guess, code) && !codes.TryGet(code, guess, out guess))
            {
                return false;
            }
        }

        return IsDefined(guess);
    }

    /// <summary>The id of a code that some row defines; for any number of threads once the table is read.</summary>
    public bool TryGet(ReadOnlySpan<char> code, out int id) => codes.TryGet(code, out id) && IsDefined(id);
}
