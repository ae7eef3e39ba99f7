using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Units;

/// <summary>The members who live in a unit, or in a unit that lies in it.</summary>
internal static class Residents
{
    public static IQueryable<MemberDetails> Of(ChiBoContext db, int unit, DateOnly day, KnownAt known)
    {
        IQueryable<int> units = db
            .UnitVersions.Known(known)
            .On(day)
            .Where(row => row.UnitId == unit || row.ParentId == unit)
            .Select(row => row.UnitId);
        IQueryable<int> members = db
            .Residences.Known(known)
            .On(day)
            .Where(row => units.Contains(row.UnitId))
            .Select(row => row.MemberId);
        return db
            .MemberDetails.Known(known)
            .Where(row => members.Contains(row.MemberId) && (row.LeftOn == null || row.LeftOn > day));
    }
}
