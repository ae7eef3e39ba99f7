using ChiBo.App.Features.Members;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Members;

/// <summary>Reads one member as programs get one. Whoever looks is logged, as on the page.</summary>
internal sealed class MemberReading(ChiBoContext db, PersonalLooks looks)
{
    /// <summary>The member on a day; nothing when nothing was known then.</summary>
    public async Task<MemberAnswer?> One(string code, DateOnly day, KnownAt known)
    {
        MemberRecord? record = await MemberRecord.Read(db, code, known);
        if (record?.Details.FirstOrDefault(fact => IsKnown(fact, known)) is not { } details)
        {
            return null;
        }

        await looks.Log(record.Member.Id, code, "api");
        Dictionary<int, string> organisations = await OrganisationCodes(record);
        Dictionary<int, string> units = await UnitCodes(record);
        IEnumerable<T> On<T>(IEnumerable<T> facts)
            where T : DatedFact => facts.Where(fact => IsKnown(fact, known) && fact.Period.Contains(day));
        return new MemberAnswer
        {
            Code = code,
            AsOf = day,
            Details = DetailsAnswer.Of(details),
            Memberships =
            [
                .. On(record.Memberships)
                    .Select(row => new MembershipAnswer(
                        organisations[row.OrganisationId],
                        record.Organisations[row.OrganisationId],
                        ExchangeWords.MembershipKinds[row.Kind],
                        row.ValidFrom,
                        row.ValidTo
                    )),
            ],
            Positions =
            [
                .. On(record.Positions)
                    .Select(row => new HeldPosition(
                        organisations[row.OrganisationId],
                        record.Organisations[row.OrganisationId],
                        ExchangeWords.Positions[row.Kind],
                        row.ValidFrom,
                        row.ValidTo
                    )),
            ],
            Posts =
            [
                .. On(record.Posts)
                    .Select(row => new HeldPost(
                        units[row.UnitId],
                        record.Units[row.UnitId],
                        ExchangeWords.PostKinds[row.Kind],
                        row.Title,
                        row.ValidFrom,
                        row.ValidTo
                    )),
            ],
            Statuses =
            [
                .. On(record.Statuses)
                    .Select(row => new StatusAnswer(ExchangeWords.Statuses[row.Status], row.ValidFrom, row.ValidTo)),
            ],
            Residences =
            [
                .. On(record.Residences)
                    .Select(row => new ResidenceAnswer(
                        units[row.UnitId],
                        record.Units[row.UnitId],
                        row.ValidFrom,
                        row.ValidTo
                    )),
            ],
        };
    }

    /// <summary>What is known now of a member as a person; nothing when there is no such member.</summary>
    public Task<MemberDetails?> Details(string code) =>
        db
            .MemberDetails.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Member!.Code == code && row.SupersededIn == null);

    private static bool IsKnown(Fact fact, KnownAt known) =>
        known.Act is { } act ? fact.WasKnownAfter(act) : fact.IsCurrent;

    private Task<Dictionary<int, string>> OrganisationCodes(MemberRecord record)
    {
        List<int> ids =
        [
            .. record
                .Memberships.Select(row => row.OrganisationId)
                .Concat(record.Positions.Select(row => row.OrganisationId)),
        ];
        return db.Organisations.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Code);
    }

    private Task<Dictionary<int, string>> UnitCodes(MemberRecord record)
    {
        List<int> ids = [.. record.Posts.Select(row => row.UnitId).Concat(record.Residences.Select(row => row.UnitId))];
        return db.Units.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Code);
    }
}
