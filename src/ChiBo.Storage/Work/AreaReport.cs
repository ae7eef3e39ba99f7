using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>What a member in charge did for an area in a month (II.2.c): attended, reported.</summary>
public sealed class AreaReport : WorkFact
{
    /// <summary>The area.</summary>
    public required int UnitId { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The member in charge.</summary>
    public required int MemberId { get; init; }

    /// <summary>Whether he or she attended the area cell's regular meeting; nothing when not known.</summary>
    public bool? Attended { get; set; }

    /// <summary>Local time at which the report was handed in; nothing when it was not.</summary>
    public DateTime? ReportedAt { get; set; }

    public override string Table => "area_reports";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(UnitId)
            .Add(Month)
            .Add(MemberId)
            .Add(
                Attended switch
                {
                    true => 1,
                    false => 0,
                    null => null,
                }
            )
            .Add(ReportedAt);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Units.Add(UnitId);
        numbers.Members.Add(MemberId);
    }
}
