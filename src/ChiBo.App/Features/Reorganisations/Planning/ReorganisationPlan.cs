using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Register.Rows;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>What a reorganisation would do, in full: looked at first, then done as a whole.</summary>
/// <param name="On">The day.</param>
/// <param name="Ended">Rows that are superseded: the very ones that were read.</param>
/// <param name="Entered">Rows that are recorded.</param>
/// <param name="Lines">What it means, thing by thing.</param>
/// <param name="Unplaced">Members for whom a cell has to be chosen first.</param>
/// <param name="Transfers">Transfers under way that end with an organisation.</param>
public sealed record ReorganisationPlan(
    DateOnly On,
    RegisterRows Ended,
    RegisterRows Entered,
    IReadOnlyList<PlanLine> Lines,
    IReadOnlyCollection<string> Unplaced,
    IReadOnlyList<OpenTransfer> Transfers
)
{
    /// <summary>All rows that are superseded.</summary>
    public IEnumerable<object> EndedRows => Ended.All();

    /// <summary>How many things become of a kind.</summary>
    public int Count(PlanLineKind kind) => Lines.Count(line => line.Kind == kind);

    /// <summary>The same for the same plan: whoever confirms confirms what was shown.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        Add(On.ToString("O", CultureInfo.InvariantCulture));
        foreach (object row in Ended.All().Concat(Entered.All()))
        {
            Add(
                row is OrganisationRow organisation
                    ? $"{organisation with { UnitCodes = [] }} {string.Join(';', organisation.UnitCodes)}"
                    : row.ToString()!
            );
        }

        foreach (object line in Unplaced.Concat<object>(Transfers))
        {
            Add(line.ToString()!);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>A transfer that was sent and not yet answered.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Member">Whose.</param>
/// <param name="From">From which organisation.</param>
/// <param name="To">To which.</param>
public sealed record OpenTransfer(long Id, string Member, string From, string To);
