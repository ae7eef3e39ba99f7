using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>
/// A fact of the month's work, which changes as the work goes on: each revision takes the place of the one before, keeps its
/// key, and leaves the earlier one on record.
/// </summary>
public abstract class WorkFact : Fact
{
    /// <summary>Number of its first revision: what others refer to.</summary>
    public long Key { get; private set; }

    public sealed override Fact RecordAgain(Act act) => CopyFor(act);

    /// <summary>Gives the first revision its key.</summary>
    internal void Begin()
    {
        if (Key == 0)
        {
            Key = Id;
        }
    }

    /// <summary>Makes it a revision of what was known before: it keeps that key.</summary>
    internal void Continue(WorkFact earlier) => Key = earlier.Key;

    /// <summary>The same values without the key, to be held against values that have none yet.</summary>
    internal WorkFact WithoutKey()
    {
        var copy = (WorkFact)MemberwiseClone();
        copy.Key = 0;
        return copy;
    }

    internal override void Describe(FactDigest digest) => digest.Add(Key);
}
