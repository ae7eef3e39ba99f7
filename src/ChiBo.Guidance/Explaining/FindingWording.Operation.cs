using System.Globalization;
using System.Text;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Residence;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Explaining;

/// <summary>What the sentences of the rules of operation (II.2) are filled in with.</summary>
internal sealed partial class FindingWording
{
    private Places PlacesOfOperation(Finding finding, string subject) =>
        finding.Rule switch
        {
            Rule.AgencyCellRegulationsComplete => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("required", finding.Required),
                ("chapters", string.Join(", ", finding.Missing.Select(chapter => Word($"chapter-{chapter}"))))
            ),
            Rule.AgencyCellMeetsMonthly or Rule.AreasReported => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("month", Month(finding)),
                ("start", StartOf(finding))
            ),
            Rule.AgencyCellMeetsLast => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("month", Month(finding)),
                ("start", StartOf(finding)),
                ("cells", Organisations(finding.Missing))
            ),
            Rule.AreasEveryAreaInCharge => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("people", People(finding.Counted))
            ),
            Rule.AreasAttended => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("month", Month(finding)),
                ("people", People(finding.Counted))
            ),
            Rule.MembersResidenceContact => new Places(
                ("subject", subject),
                ("count", finding.Observed),
                ("required", finding.Required),
                ("regulation", ResidenceContactRules.On(context.Day).Number),
                ("year", Text.Of(context.Day.Year - 1))
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };

    private void AddContactNotes(StringBuilder text, ContactLacks lacks)
    {
        AddNoteOf("residence-no-letter", lacks.NoLetter);
        AddNoteOf("residence-no-comment", lacks.NoComment);
        AddNoteOf("residence-not-confirmed", lacks.NotConfirmed);

        void AddNoteOf(string note, IReadOnlyList<string> people)
        {
            if (people.Count > 0)
            {
                var places = new Places(
                    ("count", Text.Of(people.Count)),
                    ("people", People(people)),
                    ("year", Text.Of(context.Day.Year - 1)),
                    ("days", Text.Of(ResidenceContactRules.On(context.Day).ReceiptDays.Count))
                );
                AddNote(text, note, places);
            }
        }
    }

    private Places PlacesOf(OrderOverride made) =>
        new(("decided", Time(made.DecidedAt)), ("people", People([made.By])), ("reason", made.Reason));

    private string Month(Finding finding)
    {
        MeetingMonth month = finding.Operation!.Month;
        return month.FirstDay.ToString(
            texts.Language == Language.Vietnamese ? "MM/yyyy" : "MMMM yyyy",
            CultureInfo.InvariantCulture
        );
    }

    private string StartOf(Finding finding) => finding.Operation?.MeetingStartedAt is { } start ? Time(start) : "";

    private string Time(DateTime time) =>
        time.ToString(
            texts.Language == Language.Vietnamese ? "HH:mm 'ngày' dd/MM/yyyy" : "HH:mm 'on' d MMMM yyyy",
            CultureInfo.InvariantCulture
        );
}
