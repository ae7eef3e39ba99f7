using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>The report of an area for a month, to be filled in on a phone in a minute; or typed back from a sheet.</summary>
public sealed partial class ReportPage
{
    private IReadOnlyList<MatterLine> known = [];

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MeetingMonth Month { get; set; }

    private AreaUnit? Area { get; set; }

    private AreaLine? Line { get; set; }

    private bool IsMine { get; set; }

    private bool IsLate { get; set; }

    /// <summary>By when the working regulations in force want the report (II.2.a), or the province (III.1).</summary>
    private CommandLine.Phrase? DueWords { get; set; }

    private bool HasDoubt { get; set; }

    /// <summary>Those whose sheets the person may type back; empty for all others.</summary>
    private IReadOnlyList<Choice> Others { get; set; } = [];

    /// <summary>Code of the member whose sheet is shown first when there is only one.</summary>
    private string? Shown { get; set; }

    private string? Attended { get; set; }

    private string Back => $"/areas/{Uri.EscapeDataString(Code)}?month={Month}";

    private IReadOnlyList<Choice> YesNo => [new("yes", Say(ReportTexts.Yes)), new("no", Say(ReportTexts.No))];

    private IReadOnlyList<Choice> Addressees =>
        [.. Enum.GetValues<Addressee>().Select(one => new Choice($"{one}", Say(AreaTexts.Of(one))))];

    private IReadOnlyList<Crumb> Steps => [new(Say(AreaTexts.Title), $"/areas?month={Month}"), new(Area!.Name, Back)];

    protected override async Task OnInitializedAsync()
    {
        Month = AreaMonths.Asked(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Area = await AreaUnits.Find(db, Code, Visitor.Today);
        if (Area is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        AreaBoard board = await AreaBoard.Read(db, Area.CommuneId, [Area], Month, Visitor.Today);
        Line = board.Lines[0];
        IsLate = Line.ReportedAt is null && board.Meeting.HeldAt is not null;
        DueWords = await ReportDue.Of(db, board.Meeting, Area.CommuneId, Visitor);
        await ReadWriters();
        string? member = IsMine ? Services.GetRequiredService<Person>().Subject.MemberCode : Shown;
        if (Line.InCharge.FirstOrDefault(one => one.Code == member) is { } writer)
        {
            await ReadKnown(db, writer);
        }
    }

    private async Task ReadWriters()
    {
        string? self = Services.GetRequiredService<Person>().Subject.MemberCode;
        IsMine = Line!.InCharge.Any(member => member.Code == self);
        bool mayTypeBack = (
            await Services.GetRequiredService<Permits>().OnArea(AccessAction.ActForAnother, Sensitivity.Personal, Code)
        ).IsAllowed;
        Others = mayTypeBack
            ? [.. Line.InCharge.Where(one => one.Code != self).Select(one => new Choice(one.Code, one.Name))]
            : [];
        Shown = Others is [var only] && !IsMine ? only.Value : null;
    }

    private async Task ReadKnown(ChiBoContext db, AreaMember writer)
    {
        (IReadOnlyList<MatterLine> matters, bool? attended) = await OwnReport.Read(db, Area!, Month, writer.Id);
        known = matters;
        Attended = attended switch
        {
            true => "yes",
            false => "no",
            null => null,
        };
    }

    private static string DealsOf(AreaTopic topic) => $"{topic}Deals";

    private static string NeedOf(AreaTopic topic) => $"{topic}Need";

    private static string AskedOf(AreaTopic topic) => $"{topic}AskedOf";

    private MatterLine? Known(AreaTopic topic, bool isNeed) =>
        known.FirstOrDefault(matter => matter.Topic == topic && matter.IsNeed == isNeed);

    private string? AskedBefore(AreaTopic topic) =>
        known.FirstOrDefault(matter => matter.Topic == topic && matter.AskedOf is not null)?.AskedOf?.ToString();

    private bool IsOpen(AreaTopic topic) =>
        IsSent
            ? Typed(DealsOf(topic)) is not null
                || Typed(NeedOf(topic)) is not null
                || Errors[AskedOf(topic)] is not null
            : Known(topic, false) is not null || Known(topic, true) is not null;

    private async Task Submit()
    {
        string? attended = Typed("Attended");
        if (attended is not ("yes" or "no"))
        {
            Errors.Add("Attended", ReportTexts.AttendedMissing);
        }

        if (!IsMine && Typed("For") is null)
        {
            Errors.Add("For", ReportTexts.ForMissing);
        }

        DateOnly? handedOn = Day("HandedOn");
        List<MatterWords> said = [.. Enum.GetValues<AreaTopic>().SelectMany(Said)];
        if (Area is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<ReportArea>()
            .Handle(
                new ReportAreaRequest(Code, Month, attended == "yes", said)
                {
                    For = Typed("For"),
                    HandedOn = handedOn,
                    IsReviewed = Ticked("Reviewed"),
                }
            );
        if (outcome.IsDone)
        {
            GoTo($"{Back}&done=reported");
            return;
        }

        Refuse(outcome.Refusal is HandedOverThen ? "HandedOn" : "Attended", outcome.Refusal);
    }

    /// <summary>What is said of a topic; what is wrong with it is told beside its field.</summary>
    private IEnumerable<MatterWords> Said(AreaTopic topic)
    {
        Addressee? asked = Enum.TryParse(Typed(AskedOf(topic)), out Addressee of) && Enum.IsDefined(of) ? of : null;
        string? need = Words(NeedOf(topic));
        if (Words(DealsOf(topic)) is { } deals)
        {
            yield return new MatterWords(topic, false, deals, need is null ? asked : null);
        }
        else if (need is null && asked is not null)
        {
            Errors.Add(AskedOf(topic), ReportTexts.WordsMissing);
        }

        if (need is not null)
        {
            yield return new MatterWords(topic, true, need, asked);
        }
    }

    private string? Words(string field)
    {
        if (Typed(field) is not { } typed)
        {
            return null;
        }

        string words = WordsCheck.Clean(typed);
        if (MatterWriter.Fault(words, Ticked("Reviewed")) is { } fault)
        {
            HasDoubt |= fault is WordsPointAtSomebody;
            Errors.Add(field, new CommandLine.Phrase(fault.Vietnamese, fault.English));
        }

        return words;
    }
}
