using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>The day, hour and place of a cell's regular meeting when nothing else is said (ngày sinh hoạt thường lệ).</summary>
public sealed class UsualDay : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>From 1 on; the last day in a shorter month.</summary>
    public required int DayOfMonth { get; set; }

    /// <summary>Minutes after midnight, local time.</summary>
    public required int StartMinute { get; set; }

    /// <summary>How long it usually takes.</summary>
    public required int Minutes { get; set; }

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    public override string Table => "usual_days";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(OrganisationId).Add(DayOfMonth).Add(StartMinute).Add(Minutes).Add(Place);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
