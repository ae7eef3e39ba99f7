using System.Collections.Immutable;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Rows;

namespace ChiBo.Domain.Register;

/// <summary>What-if: the same register after some changes, without a copy of the nation.</summary>
public sealed partial class RegisterSnapshot
{
    /// <summary>
    /// The snapshot after the changes, made one after another. The communes that they touch are taken out as rows, changed
    /// and built anew; all others are shared with this snapshot, which stays as it is.
    /// </summary>
    /// <exception cref="ChangeNotPossibleException">A change cannot be made, as when it names a code that is not there.</exception>
    public RegisterSnapshot With(IReadOnlyList<RegisterChange> changes)
    {
        RegisterSnapshot changed = this;
        foreach (RegisterChange change in changes)
        {
            changed = changed.With(change);
        }

        return changed;
    }

    private RegisterSnapshot With(RegisterChange change)
    {
        Neighbourhood before = NeighbourhoodFinder.Of(this, change.Touches);
        RegisterRows rows = RowExtractor.Extract(before);
        change.Apply(rows);
        RegisterColumns columns = rows.ToSnapshot().Columns;
        ImmutableSortedDictionary<string, RegisterColumns>.Builder answers = replaced.ToBuilder();
        foreach (string commune in before.CommuneCodes)
        {
            answers[commune] = columns;
        }

        return new RegisterSnapshot(Columns, answers.ToImmutable(), NewestFirst.Insert(0, columns));
    }

    /// <summary>
    /// The snapshot in which some communes are read from rows given anew: all that a review of them reads. All others are
    /// shared with this snapshot, which stays as it is.
    /// </summary>
    /// <param name="communeCodes">Codes of the communes.</param>
    /// <param name="rows">Their rows.</param>
    public RegisterSnapshot Replacing(IEnumerable<string> communeCodes, RegisterRows rows)
    {
        RegisterColumns columns = rows.ToSnapshot().Columns;
        ImmutableSortedDictionary<string, RegisterColumns>.Builder answers = replaced.ToBuilder();
        foreach (string commune in communeCodes)
        {
            answers[commune] = columns;
        }

        return new RegisterSnapshot(Columns, answers.ToImmutable(), NewestFirst.Insert(0, columns));
    }
}
