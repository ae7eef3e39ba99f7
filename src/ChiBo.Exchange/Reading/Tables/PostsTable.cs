using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>posts</c>.</summary>
internal sealed class PostsTable(RegisterSink sink, CodeSpace members, CodeSpace units)
    : TableReader(ExchangeSchema.Posts)
{
    private const int Member = 0;
    private const int Unit = 1;
    private const int Kind = 2;
    private const int Title = 3;
    private const int ValidFrom = 4;

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        int unit = row.Reference(Unit, units, ExchangeSchema.Units);
        PostKind? kind = row.Word(Kind, ExchangeWords.PostKinds);
        ReadOnlySpan<char> title = row.Text(Title);
        Period period = row.Period(ValidFrom);
        if (row.IsSound)
        {
            sink.AddPost(member, unit, kind!.Value, title, period);
        }
    }
}
