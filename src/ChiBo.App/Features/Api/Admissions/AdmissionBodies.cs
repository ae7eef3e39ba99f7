using System.Text.Json.Serialization;
using ChiBo.App.Features.Admission.Moving;
using ChiBo.App.Features.Admission.Opening;
using ChiBo.App.Features.Api.Work;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Api.Admissions;

/// <summary>Somebody whom a cell lists as outstanding.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OpenCaseBody
{
    /// <summary>Code of the cell.</summary>
    public required string Cell { get; init; }

    public required string FullName { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required DateOnly ListedOn { get; init; }

    public OpenAdmissionRequest Read(Faults faults) =>
        new(
            faults.Text("cell", Cell, 100),
            faults.Text("fullName", FullName, 200),
            BirthDate,
            faults.Day("listedOn", ListedOn)
        );
}

/// <summary>Who helps, and since when he or she has worked with the person.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record HelperBody
{
    /// <summary>Code of the member.</summary>
    public required string Member { get; init; }

    public required DateOnly? TogetherSince { get; init; }
}

/// <summary>The next step of a case.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record StepBody
{
    /// <summary><c>recorded</c> of the case as it was read.</summary>
    public required int Recorded { get; init; }

    public required string Step { get; init; }

    public required DateOnly Day { get; init; }

    public required int? VotesFor { get; init; }

    public required IReadOnlyList<HelperBody> Helpers { get; init; }

    /// <summary>Number of the consent of a level above, where one is needed.</summary>
    public required string? Consent { get; init; }

    /// <summary>Number of the paper.</summary>
    public required string? Paper { get; init; }

    /// <summary>Codes of members who look like the person and were looked at, once they were named.</summary>
    public IReadOnlyList<string>? LookedAt { get; init; }

    public StepRequest Read(long key, Faults faults) =>
        new(key, Recorded, faults.Word<AdmissionStep>("step", Step), faults.Day("day", Day))
        {
            VotesFor = VotesFor,
            Helpers =
            [
                .. (Helpers ?? [])
                    .Index()
                    .Select(one =>
                        (faults.Text($"helpers[{one.Index}].member", one.Item.Member, 100), one.Item.TogetherSince)
                    ),
            ],
            Consent = faults.OptionalText("consent", Consent, 100),
            Remark = faults.OptionalText("paper", Paper, 100),
            LookedAt = LookedAt ?? [],
        };
}

/// <summary>How a case ends without membership.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record EndCaseBody
{
    /// <summary><c>refused</c> or <c>withdrawn</c>.</summary>
    public required string As { get; init; }

    public required DateOnly Day { get; init; }

    public required string? Reason { get; init; }
}
