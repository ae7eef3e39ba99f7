using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Editing;

/// <summary>What is to be known of a member as a person, and on what the form was filled in.</summary>
internal sealed record CorrectMemberRequest(string Code, long FilledInOn, string Reason)
{
    private const int LongestText = 200;
    private const int LongestReason = 1_000;

    public string FullName { get; init; } = "";

    public Gender? Gender { get; init; }

    public DateOnly? BirthDate { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public DateOnly? OfficialOn { get; init; }

    public DateOnly? LeftOn { get; init; }

    public string? LeftReason { get; init; }

    /// <summary>What is wrong with it, a sentence for each field, in the order of the fields.</summary>
    public IEnumerable<(string Field, Phrase Fault)> Faults()
    {
        (bool IsFaulty, string Field, Phrase Fault)[] all =
        [
            (FullName.Length == 0, nameof(FullName), EditTexts.NameMissing),
            (FullName.Length > LongestText, nameof(FullName), EditTexts.TooLong(LongestText)),
            (AdmittedOn <= BirthDate, nameof(AdmittedOn), EditTexts.AdmittedBeforeBirth),
            (OfficialOn < AdmittedOn, nameof(OfficialOn), EditTexts.OfficialBeforeAdmitted),
            (LeftOn <= AdmittedOn, nameof(LeftOn), EditTexts.LeftBeforeAdmitted),
            (LeftReason?.Length > LongestText, nameof(LeftReason), EditTexts.TooLong(LongestText)),
            (Reason.Length == 0, nameof(Reason), FormTexts.ReasonMissing),
            (Reason.Length > LongestReason, nameof(Reason), EditTexts.TooLong(LongestReason)),
        ];
        return all.Where(check => check.IsFaulty).Select(check => (check.Field, check.Fault));
    }
}

/// <summary>Puts right what is known of a member: the old facts stay on record, superseded, with the reason.</summary>
internal sealed class CorrectMember(RegisterActs acts, Person person)
{
    public Task<Outcome<long>> Handle(CorrectMemberRequest request) =>
        acts.Do<long>(
            new ActHeader(ActKind.FactsCorrected, person.AccountId)
            {
                ActingFor = person.ActingFor,
                Reason = request.Reason,
            },
            scope => Correct(scope, request)
        );

    private static async Task<Outcome<long>> Correct(ActScope scope, CorrectMemberRequest request)
    {
        MemberDetails? known = await scope
            .Db.MemberDetails.Where(row => row.Member!.Code == request.Code && row.SupersededIn == null)
            .SingleOrDefaultAsync();
        if (known is null)
        {
            return new NoSuchMember(request.Code);
        }

        if (known.RecordedIn > request.FilledInOn)
        {
            return new MemberChangedSince(request.Code);
        }

        var corrected = new MemberDetails
        {
            RecordedIn = scope.Act.Id,
            MemberId = known.MemberId,
            FullName = request.FullName.Normalize(),
            Gender = request.Gender,
            BirthDate = request.BirthDate,
            AdmittedOn = request.AdmittedOn,
            OfficialOn = request.OfficialOn,
            LeftOn = request.LeftOn,
            LeftReason = request.LeftReason,
        };
        scope.Supersede(known);
        scope.Record(corrected);
        return scope.Act.Id;
    }
}
