using ChiBo.Domain.Meetings;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A meeting as it is prepared, held and minuted; its time stands in the record of meetings.</summary>
public sealed class MeetingSheet : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>First day of the month for which it counts.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Regular, thematic, extraordinary, congress.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The record of meetings that is known of it now.</summary>
    public required long MeetingId { get; set; }

    /// <summary>How far it has come.</summary>
    public required MeetingStage Stage { get; set; }

    /// <summary>Where it is.</summary>
    public string? Place { get; set; }

    /// <summary>The member who chairs (chủ trì).</summary>
    public int? ChairId { get; set; }

    /// <summary>The member who takes the minutes (thư ký).</summary>
    public int? SecretaryId { get; set; }

    /// <summary>What the meeting says of itself against the criteria in force: answers by the form of that day, as JSON.</summary>
    public string? Assessment { get; set; }

    public override string Table => "meeting_sheets";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(Month)
            .Add<MeetingKind>(Kind)
            .Add(MeetingId)
            .Add<MeetingStage>(Stage)
            .Add(Place)
            .Add(ChairId)
            .Add(SecretaryId)
            .Add(Assessment);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
