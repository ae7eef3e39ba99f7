using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>Whether a fact can be so beside all that is known of the member.</summary>
internal sealed class FactChecks(ChiBoContext db, Visitor visitor)
{
    /// <summary>What is wrong with a fact that is to be recorded; nothing when it is sound.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="record">What is known of the member.</param>
    /// <param name="instead">Number of the fact that it takes the place of.</param>
    public async Task<FactNotPossible?> Of(DatedFact fact, MemberRecord record, long? instead)
    {
        MemberDetails? details = record.Details.FirstOrDefault(row => row.IsCurrent);
        return OfDays(fact, details) ?? OfOthers(fact, record, instead) ?? await OfSecretary(fact, instead);
    }

    private static FactNotPossible? OfDays(DatedFact fact, MemberDetails? details)
    {
        if (!fact.Period.EndsAfterItBegins)
        {
            return FactNotPossible.EndsBeforeItBegins;
        }

        if (details?.BirthDate is { } born && fact.ValidFrom <= born)
        {
            return FactNotPossible.BeforeBirth(born);
        }

        if (fact is not (Post or Residence) && details?.AdmittedOn is { } admitted && fact.ValidFrom < admitted)
        {
            return FactNotPossible.BeforeAdmission(admitted);
        }

        return details?.LeftOn is { } left && fact.ValidFrom >= left ? FactNotPossible.AfterLeaving(left) : null;
    }

    private FactNotPossible? OfOthers(DatedFact fact, MemberRecord record, long? instead)
    {
        DatedFact? other = record
            .Facts(MemberFactKinds.Of(fact))
            .FirstOrDefault(known =>
                known.IsCurrent && known.Id != instead && AreAlike(known, fact) && known.Period.Overlaps(fact.Period)
            );
        if (other is null)
        {
            return null;
        }

        string since = other.ValidFrom is { } from ? visitor.Say(from) : "…";
        string until = other.ValidTo is { } to ? visitor.Say(to) : "…";
        return FactNotPossible.Overlaps($"{record.Describe(other, visitor)}, {since} – {until}");
    }

    /// <summary>Whether two facts of one sort cannot both hold on a day.</summary>
    private static bool AreAlike(DatedFact one, DatedFact other) =>
        (one, other) switch
        {
            (Membership a, Membership b) => (a.Kind == MembershipKind.Main && b.Kind == MembershipKind.Main)
                || a.OrganisationId == b.OrganisationId,
            (MemberStatus a, MemberStatus b) => a.Status == b.Status,
            (Post a, Post b) => a.UnitId == b.UnitId && a.Title == b.Title,
            (Position a, Position b) => a.OrganisationId == b.OrganisationId && a.Kind == b.Kind,
            _ => true,
        };

    /// <summary>An organisation has one secretary at a time.</summary>
    private async Task<FactNotPossible?> OfSecretary(DatedFact fact, long? instead)
    {
        if (fact is not Position { Kind: PositionKind.Secretary } secretary)
        {
            return null;
        }

        var others = await (
            from row in db.Positions.Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            where
                row.OrganisationId == secretary.OrganisationId
                && row.Kind == PositionKind.Secretary
                && row.MemberId != secretary.MemberId
                && row.Id != instead
            select new
            {
                row.ValidFrom,
                row.ValidTo,
                details.FullName,
                details.LeftOn,
            }
        ).ToListAsync();
        return
            others.Find(row =>
                !(row.LeftOn <= fact.ValidFrom) && new Period(row.ValidFrom, row.ValidTo).Overlaps(fact.Period)
            )
                is { } other
            ? FactNotPossible.HasSecretary(other.FullName)
            : null;
    }
}
