using ChiBo.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Importing;

/// <summary>Numbers of the database by code, for one kind of subject; a code that is not there yet is entered.</summary>
/// <param name="known">The codes that are there.</param>
/// <param name="enter">Enters a code and tells its number.</param>
public sealed class SubjectNumbers(Dictionary<string, int> known, Func<string, int> enter)
{
    private readonly Dictionary<string, int> byCode = new(known, StringComparer.Ordinal);
    private readonly HashSet<int> existing = [];

    /// <summary>Numbers of those that were asked for and had been there before.</summary>
    public IReadOnlySet<int> Existing => existing;

    /// <summary>The number of a code.</summary>
    public int this[string code]
    {
        get
        {
            if (!byCode.TryGetValue(code, out int number))
            {
                byCode[code] = number = enter(code);
            }
            else if (known.ContainsKey(code))
            {
                existing.Add(number);
            }

            return number;
        }
    }

    internal static async Task<SubjectNumbers> OfUnits(ActScope scope) =>
        new(
            await scope.Db.Units.ToDictionaryAsync(unit => unit.Code, unit => unit.Id, StringComparer.Ordinal),
            code => scope.NewUnit(code).Id
        );

    internal static async Task<SubjectNumbers> OfOrganisations(ActScope scope) =>
        new(
            await scope.Db.Organisations.ToDictionaryAsync(cell => cell.Code, cell => cell.Id, StringComparer.Ordinal),
            code => scope.NewOrganisation(code).Id
        );

    internal static async Task<SubjectNumbers> OfMembers(ActScope scope) =>
        new(
            await scope.Db.Members.ToDictionaryAsync(
                member => member.Code,
                member => member.Id,
                StringComparer.Ordinal
            ),
            code => scope.NewMember(code).Id
        );
}
