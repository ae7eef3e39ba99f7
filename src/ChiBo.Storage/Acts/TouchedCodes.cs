using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Acts;

/// <summary>The codes of what an act touches, as it keeps them.</summary>
internal static class TouchedCodes
{
    /// <summary>An act that names more than this touches the register as a whole.</summary>
    private const int Most = 5_000;

    public static async Task<ActTouches?> Of(ActScope scope)
    {
        TouchedNumbers numbers = TouchedNumbers.Of(scope.Recorded.Concat(scope.Superseded));
        if (numbers.Units.Count + numbers.Organisations.Count + numbers.Members.Count > Most)
        {
            return null;
        }

        ChiBoContext db = scope.Db;
        return new ActTouches(
            await Codes(
                db.Units.Where(unit => numbers.Units.Contains(unit.Id)).Select(unit => unit.Code),
                scope.New<Unit>().Select(u => u.Code)
            ),
            await Codes(
                db.Organisations.Where(cell => numbers.Organisations.Contains(cell.Id)).Select(cell => cell.Code),
                scope.New<Organisation>().Select(o => o.Code)
            ),
            await Codes(
                db.Members.Where(member => numbers.Members.Contains(member.Id)).Select(member => member.Code),
                scope.New<Member>().Select(m => m.Code)
            )
        );
    }

    private static async Task<IReadOnlyList<string>> Codes(IQueryable<string> known, IEnumerable<string> added)
    {
        List<string> codes = await known.ToListAsync();
        return [.. codes.Concat(added).Order(StringComparer.Ordinal)];
    }
}
