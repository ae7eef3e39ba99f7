namespace ChiBo.Domain.Text;

/// <summary>
/// Ranks names against what somebody typed. The words of the query must stand side by side in the name; the last of
/// them may be only the beginning of a word, and a query of one word may also stand inside a word.
/// </summary>
/// <remarks>
/// The whole name comes before the given name (tên), that before other parts; a whole word before its beginning,
/// that before its inside. Names that bear the marks as typed come first: before everything else when the query has
/// marks, otherwise only among names that match equally well (an: An, Ấn, Anh, Lan).
/// </remarks>
public sealed class NameSearch
{
    private const int UnlikeMarks = 16;

    private readonly IReadOnlyList<Word> words;
    private readonly string[] folded;
    private readonly string foldedQuery;
    private readonly bool hasMarks;

    /// <summary>A search for what was typed, with or without marks, in any case and spelling.</summary>
    public NameSearch(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        words = Word.Split(query);
        folded = [.. words.Select(Folded)];
        foldedQuery = VietnameseText.Fold(query);
        hasMarks = words.Any(word => word.Tone != Tone.Level || Folded(word) != word.Letters);
    }

    /// <summary>How well the name fits: the smaller the better; <see langword="null"/> when it does not.</summary>
    public int? Rank(NameCandidate candidate)
    {
        if (words.Count == 0 || !candidate.FoldedName.Contains(foldedQuery, StringComparison.Ordinal))
        {
            return null;
        }

        IReadOnlyList<Word> name = Word.Split(candidate.FullName);
        int? best = null;
        for (int position = 0; position + words.Count <= name.Count; position++)
        {
            int? rank = RankAt(name, position);
            best = best is null || rank < best ? rank : best;
        }

        return best;
    }

    /// <summary>
    /// Those of the candidates that fit, the best first; equally good ones in the order of names, then as they came.
    /// </summary>
    public IReadOnlyList<T> Best<T>(IEnumerable<T> candidates, Func<T, NameCandidate> nameOf)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(nameOf);
        return
        [
            .. candidates
                .Select(candidate => (Candidate: candidate, Name: nameOf(candidate)))
                .Select(found => (found.Candidate, found.Name, Rank: Rank(found.Name)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .ThenBy(found => PersonName.SortKey(found.Name.FullName), StringComparer.Ordinal)
                .Select(found => found.Candidate),
        ];
    }

    private int? RankAt(IReadOnlyList<Word> name, int position)
    {
        int last = words.Count - 1;
        bool areMarksAlike = true;
        for (int index = 0; index < last; index++)
        {
            if (Folded(name[position + index]) != folded[index])
            {
                return null;
            }

            areMarksAlike &=
                name[position + index].Letters == words[index].Letters
                && name[position + index].Tone == words[index].Tone;
        }

        Word end = name[position + last];
        int found = Folded(end).IndexOf(folded[last], StringComparison.Ordinal);
        if (found < 0 || (found > 0 && last > 0))
        {
            return null;
        }

        bool isWhole = end.Letters.Length == words[last].Letters.Length;
        areMarksAlike &=
            end.Letters.AsSpan(found).StartsWith(words[last].Letters, StringComparison.Ordinal)
            && (end.Tone == words[last].Tone || (!isWhole && words[last].Tone == Tone.Level));
        bool isWholeName = isWhole && name.Count == words.Count;
        bool isGiven = position + last == name.Count - 1;
        int where =
            isWholeName ? 0
            : isGiven ? 1
            : 2;
        int how =
            isWhole ? 0
            : found == 0 ? 1
            : 2;
        int place = (where * 3) + how;
        int marks = areMarksAlike ? 0 : 1;
        return hasMarks ? (marks * UnlikeMarks) + place : (place * 2) + marks;
    }

    private static string Folded(Word word) => VietnameseText.Fold(word.Letters);
}
