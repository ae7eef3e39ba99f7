using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Samples.Nation;

namespace ChiBo.Bench;

/// <summary>The synthetic nation of the measurements: about 24 cells and 510 memberships a commune.</summary>
internal sealed class Nation
{
    /// <summary>The day that is asked about.</summary>
    public static readonly DateOnly Day = new(2017, 6, 1);

    private Nation(RegisterSnapshot snapshot) => Snapshot = snapshot;

    /// <summary>The register.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>A reviewer that has decided nothing yet.</summary>
    public Reviewer NewReviewer() =>
        new(Snapshot, ParameterSource.Of(GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!.Parameters));

    public static Nation Make(int communes)
    {
        var builder = new RegisterBuilder();
        var plan = new NationPlan(Seed: 1, LeastMembers: 440, MostMembers: 520, MembersOfAnArea: 22, WithWork: false);
        foreach (RegisterRows part in SyntheticNation.Parts(SyntheticNation.InventUnits(communes), plan))
        {
            builder.Add(part);
        }

        return new Nation(builder.Build());
    }
}
