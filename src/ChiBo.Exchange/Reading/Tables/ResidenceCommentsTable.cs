using ChiBo.Domain.Residence;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>residence_comments</c>.</summary>
internal sealed class ResidenceCommentsTable(RegisterSink sink, CodeSpace members, CodeSpace organisations)
    : TableReader(ResidenceSchema.Comments)
{
    private const int Member = 0;
    private const int Organisation = 1;
    private const int Place = 2;
    private const int Year = 3;
    private const int AskedOn = 4;
    private const int DueOn = 5;
    private const int GivenOn = 6;
    private const int Comment = 7;
    private const int OnPaper = 8;

    private readonly HashSet<(int Member, int Year)> told = [];

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        int cell = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        ReadOnlySpan<char> place = row.Text(Place);
        int year = row.Year(Year);
        DateOnly? askedOn = row.Date(AskedOn);
        DateOnly? dueOn = row.Date(DueOn);
        DateOnly? givenOn = row.Date(GivenOn);
        ResidenceComment? comment = row.Word(Comment, ExchangeWords.ResidenceComments);
        bool isTypedIn = row.Word(OnPaper, ExchangeWords.YesNo) == YesNo.Yes;
        if (dueOn < askedOn)
        {
            row.Fault(DueOn, FaultReason.BeforeItBegan);
        }

        if (givenOn < askedOn)
        {
            row.Fault(GivenOn, FaultReason.BeforeItBegan);
        }

        if (row.IsSound && !told.Add((member, year)))
        {
            row.Fault(Member, FaultReason.CommentTwice);
        }

        if (row.IsSound && askedOn is { } asked && dueOn is { } due)
        {
            sink.AddResidenceComment(
                member,
                new CommentValues(cell, place, year, asked, due, givenOn, comment, isTypedIn)
            );
        }
    }
}
