using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Hd28.Part3_CarryingOut;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Receipts;

/// <summary>
/// The facts on which the review of a commune rests on a day, one a line, by code: what stands in the register about other
/// days or other communes is not among them.
/// </summary>
internal sealed class FactsUsed
{
    private readonly SortedSet<string> lines = new(StringComparer.Ordinal);

    private FactsUsed() { }

    /// <summary>SHA-256 over the lines, in lower-case hexadecimal.</summary>
    public static string Hash(CommuneOnDay commune, ParameterSource parameters)
    {
        var facts = new FactsUsed();
        facts.Add(commune);
        facts.AddLocal(commune, parameters);
        foreach (int version in commune.AgencyCells)
        {
            ushort established = commune.Columns.Organisations.EstablishedOn[version];
            if (established >= Days.Of(III_2_c_LawfulEstablishment.StopDate))
            {
                var then = new CommuneOnDay();
                DateOnly day = Days.ToDate(established)!.Value;
                var asked = new CommuneRef(commune.Columns, commune.Commune);
                then.LookAt(asked, established, parameters.On(asked, day));
                facts.Add(then);
                facts.AddLocal(then, parameters);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', facts.lines))));
    }

    private void Add(CommuneOnDay commune)
    {
        RegisterColumns columns = commune.Columns;
        Line(commune, "commune", commune.Code);
        foreach (int version in commune.Areas)
        {
            Line(commune, "area", columns.UnitCodes[columns.Units.Unit[version]]);
        }

        foreach (int version in commune.ResidentialCells)
        {
            AddCell(commune, version, "residential_cell", ActiveAreas(commune, version));
        }

        foreach (int version in commune.AgencyCells)
        {
            int parent = columns.Organisations.Parent[version];
            AddCell(commune, version, "agency_cell", parent < 0 ? "" : columns.OrganisationCodes[parent]);
            Line(
                commune,
                "established",
                Codes.OfVersion(columns, version),
                DayOf(columns.Organisations.EstablishedOn[version])
            );
        }

        foreach (int version in commune.Committees)
        {
            Line(commune, "committee", Codes.OfVersion(columns, version));
            AddPositions(commune, columns.Organisations.Organisation[version]);
        }

        foreach (PostFact post in columns.Posts.Of(commune.Commune))
        {
            if (post.IsOfficial && post.HoldsOn(commune.Day))
            {
                Line(commune, "official", columns.MemberCodes[post.Member]);
            }
        }
    }

    /// <summary>What a province has set for the commune and the day: where nothing is, nothing is added.</summary>
    private void AddLocal(CommuneOnDay commune, ParameterSource parameters)
    {
        if (Days.ToDate(commune.Day) is not { } day)
        {
            return;
        }

        foreach (LocalOverlay overlay in parameters.OverlaysOf(new CommuneRef(commune.Columns, commune.Commune), day))
        {
            foreach (LocalValue value in overlay.Values)
            {
                Line(commune, "local", value.Id, value.Value);
            }
        }
    }

    private void AddCell(CommuneOnDay commune, int version, string kind, string about)
    {
        RegisterColumns columns = commune.Columns;
        int cell = columns.Organisations.Organisation[version];
        string code = columns.OrganisationCodes[cell];
        Line(commune, kind, code, about);
        MembershipColumns rows = columns.Memberships;
        for (int row = rows.Starts[cell]; row < rows.Starts[cell + 1]; row++)
        {
            if (rows.HoldsOn(row, commune.Day))
            {
                Line(commune, StandingOf(rows, cell, row, commune.Day), code, columns.MemberCodes[rows.Member[row]]);
            }
        }

        foreach (StatusFact status in columns.Statuses.Of(cell))
        {
            if (status.HoldsOn(commune.Day))
            {
                Line(commune, WordOf(status.Kind), columns.MemberCodes[rows.Member[status.Membership]]);
            }
        }

        AddPositions(commune, cell);
    }

    private void AddPositions(CommuneOnDay commune, int organisation)
    {
        foreach (PositionFact position in commune.Columns.Positions.Of(organisation))
        {
            if (position.Kind != PositionKind.CommitteeMember && position.HoldsOn(commune.Day))
            {
                string code = commune.Columns.OrganisationCodes[organisation];
                Line(commune, WordOf(position.Kind), code, commune.Columns.MemberCodes[position.Member]);
            }
        }
    }

    private static string ActiveAreas(CommuneOnDay commune, int version)
    {
        var areas = new List<string>();
        foreach (int unit in commune.Columns.Organisations.Units.Of(version))
        {
            if (commune.IsActiveArea(unit, out _))
            {
                areas.Add(commune.Columns.UnitCodes[unit]);
            }
        }

        areas.Sort(StringComparer.Ordinal);
        return string.Join(';', areas);
    }

    private static string StandingOf(MembershipColumns rows, int cell, int row, ushort day)
    {
        if (row >= rows.TemporaryStarts[cell])
        {
            return "temporary";
        }

        if (rows.Official[row] > day)
        {
            return "not_official";
        }

        return row < rows.UnknownStarts[cell] ? "official_member" : "maybe_official";
    }

    private static string WordOf(StatusKind kind) =>
        kind switch
        {
            StatusKind.Exempt => "exempt",
            StatusKind.Away => "away",
            _ => "suspended",
        };

    private static string WordOf(PositionKind kind) =>
        kind switch
        {
            PositionKind.Secretary => "secretary",
            PositionKind.DeputySecretary => "deputy_secretary",
            _ => "standing_member",
        };

    private static string DayOf(ushort day) =>
        Days.ToDate(day)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private void Line(CommuneOnDay commune, params string[] fields) =>
        lines.Add($"{DayOf(commune.Day)}|{string.Join('|', fields)}");
}
