using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Reading.Tables;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Reading;

/// <summary>
/// One reading of all tables: first those that define codes, then those that refer to them, on two threads each.
/// </summary>
internal sealed class RegisterReading
{
    private readonly ExchangeSource source;
    private readonly ReadMeter meter;
    private readonly CancellationToken cancellation;
    private readonly UnitsTable units;
    private readonly OrganisationsTable organisations;
    private readonly MembersTable members;
    private readonly MembershipsTable memberships;
    private readonly IReadOnlyList<TableReader> others;

    public RegisterReading(ExchangeSource source, RegisterSink sink, ExchangeReadOptions options)
    {
        this.source = source;
        cancellation = options.Cancellation;
        meter = new ReadMeter(options.Progress, source.Size);
        units = new UnitsTable(sink);
        organisations = new OrganisationsTable(sink, units);
        members = new MembersTable(sink);
        memberships = new MembershipsTable(sink, members.Codes, organisations.Codes);
        others =
        [
            new StatusesTable(sink, members.Codes),
            new PostsTable(sink, members.Codes, units.Codes),
            new PositionsTable(sink, members.Codes, organisations.Codes),
            new MemberOfUnitTable(ExchangeSchema.Residences, members.Codes, units.Codes, sink.AddResidence),
            new MeetingsTable(sink, organisations.Codes),
            new RegulationsTable(sink, organisations.Codes),
            new MemberOfUnitTable(ExchangeSchema.AreaAssignments, members.Codes, units.Codes, sink.AddAreaAssignment),
            new AreaReportsTable(sink, members.Codes, units.Codes),
            new OrderOverridesTable(sink, members.Codes, organisations.Codes),
            new ResidenceLettersTable(sink, members.Codes, organisations.Codes),
            new ResidenceCommentsTable(sink, members.Codes, organisations.Codes),
        ];
    }

    private IEnumerable<TableReader> All => [units, organisations, members, memberships, .. others];

    public void Read()
    {
        if (source.CanBeReadInParallel)
        {
            InParallel(() => Read(units, organisations), () => Read(members));
            InParallel(() => Read(memberships), () => Read([.. others]));
        }
        else
        {
            Read([.. All]);
        }
    }

    public ExchangeFindings Findings()
    {
        List<FaultList> lists = [.. All.Select(table => table.Faults)];
        return new ExchangeFindings(
            [.. lists.SelectMany(list => list.Listed).Take(FaultList.MostListed)],
            lists.Sum(list => list.Count),
            [.. source.Warnings, .. lists.SelectMany(list => list.Warnings)]
        );
    }

    private void Read(params ReadOnlySpan<TableReader> tables)
    {
        foreach (TableReader table in tables)
        {
            table.Read(source, meter, cancellation);
        }
    }

    private static void InParallel(Action first, Action second)
    {
        Task other = Task.Run(second);
        try
        {
            first();
        }
        finally
        {
            other.Wait();
        }
    }
}
