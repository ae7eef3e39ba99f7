using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Editing;

/// <summary>The form that puts a member's record right. When two fill it in at once, the second sees the first's and chooses.</summary>
public sealed partial class CorrectMemberPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MemberDetails? Known { get; set; }

    private long FilledInOn { get; set; }

    private IReadOnlyList<(Phrase Field, string Theirs, string Yours)> Differences { get; set; } = [];

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(MemberTexts.Title), "/members"), new(Known!.FullName, PagePaths.Member(Code, Visitor))];

    private IReadOnlyList<Choice> Genders =>
        [new("male", Say(MemberTexts.Male)), new("female", Say(MemberTexts.Female))];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Known = await db
            .MemberDetails.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Member!.Code == Code && row.SupersededIn == null);
        if (Known is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        FilledInOn = long.TryParse(Typed("FilledInOn"), NumberStyles.None, null, out long act) ? act : Known.RecordedIn;
        await Services.GetRequiredService<PersonalLooks>().Log(Known.MemberId, Code, "correct");
    }

    private static string? GenderOf(MemberDetails details) =>
        details.Gender switch
        {
            Gender.Male => "male",
            Gender.Female => "female",
            _ => null,
        };

    private async Task Submit()
    {
        CorrectMemberRequest request = Read();
        if (Known is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services.GetRequiredService<CorrectMember>().Handle(request);
        if (outcome.IsDone)
        {
            GoTo($"/members/{Uri.EscapeDataString(Code)}?done=corrected");
            return;
        }

        Refuse("Reason", outcome.Refusal);
        if (outcome.Refusal is MemberChangedSince)
        {
            Differences = [.. Compare(request)];
            FilledInOn = Known.RecordedIn;
        }
    }

    private CorrectMemberRequest Read()
    {
        CorrectMemberRequest request = new(Code, FilledInOn, Typed("Reason") ?? "")
        {
            FullName = Typed("FullName") ?? "",
            Gender = Typed("Gender") switch
            {
                "male" => Gender.Male,
                "female" => Gender.Female,
                _ => null,
            },
            BirthDate = Day("BirthDate"),
            AdmittedOn = Day("AdmittedOn"),
            OfficialOn = Day("OfficialOn"),
            LeftOn = Day("LeftOn"),
            LeftReason = Typed("LeftReason"),
        };
        foreach ((string field, Phrase fault) in request.Faults())
        {
            Errors.Add(field, fault);
        }

        return request;
    }

    private DateOnly? DayOr(string name, DateOnly? first)
    {
        if (!IsSent)
        {
            return first;
        }

        return DateOnly.TryParseExact(Typed(name), "yyyy-MM-dd", null, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
    }

    private IEnumerable<(Phrase, string, string)> Compare(CorrectMemberRequest request)
    {
        string Written(DateOnly? day) => day is { } known ? Say(known) : "";
        (Phrase Field, string Theirs, string Yours)[] all =
        [
            (MemberTexts.FullName, Known!.FullName, request.FullName),
            (MemberTexts.Gender, $"{Known.Gender}", $"{request.Gender}"),
            (MemberTexts.BirthDate, Written(Known.BirthDate), Written(request.BirthDate)),
            (MemberTexts.AdmittedOn, Written(Known.AdmittedOn), Written(request.AdmittedOn)),
            (MemberTexts.OfficialOn, Written(Known.OfficialOn), Written(request.OfficialOn)),
            (MemberTexts.LeftOn, Written(Known.LeftOn), Written(request.LeftOn)),
            (MemberTexts.LeftReason, Known.LeftReason ?? "", request.LeftReason ?? ""),
        ];
        return all.Where(field => field.Theirs != field.Yours);
    }
}
