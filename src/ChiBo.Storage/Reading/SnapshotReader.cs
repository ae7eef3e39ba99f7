using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Storage.Mapping;

namespace ChiBo.Storage.Reading;

/// <summary>Fills a snapshot with raw readers: nothing is tracked, and no row becomes an object.</summary>
public sealed partial class SnapshotReader
{
    private readonly ChiBoContext db;
    private readonly KnownAt known;
    private readonly RegisterBuilder builder = new();
    private readonly int[] units;
    private readonly int[] organisations;
    private readonly int[] members;

    private SnapshotReader(ChiBoContext db, KnownAt known)
    {
        this.db = db;
        this.known = known;
        units = Codes("units", builder.Units);
        organisations = Codes("organisations", builder.Organisations);
        members = Codes("members", builder.Members);
    }

    /// <summary>The register as it is known.</summary>
    public static RegisterSnapshot Read(ChiBoContext db, KnownAt known)
    {
        var reader = new SnapshotReader(db, known);
        reader.ReadPlaces();
        reader.ReadPeople();
        reader.ReadDuties();
        reader.ReadWork();
        reader.ReadOperation();
        reader.ReadContact();
        return reader.builder.Build();
    }

    /// <summary>Ids of the builder by the numbers of the database.</summary>
    private int[] Codes(string table, CodeTable codes)
    {
        int[] ids;
        using (FactReader last = FactReader.Open(db, $"SELECT coalesce(max(id), 0), count(*) FROM {table}"))
        {
            last.Read();
            ids = new int[last.Int(0) + 1];
            codes.Reserve((int)last.Long(1));
        }

        using FactReader rows = FactReader.Open(db, $"SELECT id, code FROM {table} ORDER BY code");
        while (rows.Read())
        {
            ids[rows.Int(0)] = codes.Add(rows.Text(1));
        }

        return ids;
    }

    private FactReader Open(string columns, string table) =>
        FactReader.Open(db, $"SELECT {columns} FROM {table} AS f WHERE {known.Condition("f")}");

    private void ReadPlaces()
    {
        using (
            FactReader rows = Open(
                "unit_id, kind, name, parent_id, commune_kind, valid_from, valid_to",
                "unit_versions"
            )
        )
        {
            while (rows.Read())
            {
                builder.AddUnit(
                    units[rows.Int(0)],
                    (UnitKind)rows.Byte(1),
                    rows.Text(2),
                    rows.IntOrNull(3) is { } parent ? units[parent] : RegisterBuilder.None,
                    (CommuneKind?)rows.ByteOrNull(4),
                    rows.Period(5)
                );
            }
        }

        using FactReader versions = Open(
            "organisation_id, kind, name, parent_id, unit_ids, valid_from, valid_to",
            "organisation_versions"
        );
        while (versions.Read())
        {
            builder.AddOrganisation(
                organisations[versions.Int(0)],
                (OrganisationKind)versions.Byte(1),
                versions.Text(2),
                versions.IntOrNull(3) is { } parent ? organisations[parent] : RegisterBuilder.None,
                Array.ConvertAll(UnitList.Parse(versions.Text(4)), unit => units[unit]),
                versions.Period(5)
            );
        }
    }

    private void ReadPeople()
    {
        using (FactReader rows = Open("member_id, admitted_on, official_on, left_on", "member_details"))
        {
            while (rows.Read())
            {
                builder.AddMember(members[rows.Int(0)], rows.Day(1), rows.Day(2), rows.Day(3));
            }
        }

        using (FactReader rows = Open("member_id, organisation_id, kind, valid_from, valid_to", "memberships"))
        {
            while (rows.Read())
            {
                builder.AddMembership(
                    members[rows.Int(0)],
                    organisations[rows.Int(1)],
                    (MembershipKind)rows.Byte(2),
                    rows.Period(3)
                );
            }
        }

        using FactReader statuses = Open("member_id, status, valid_from, valid_to", "statuses");
        while (statuses.Read())
        {
            builder.AddStatus(members[statuses.Int(0)], (StatusKind)statuses.Byte(1), statuses.Period(2));
        }
    }

    private void ReadDuties()
    {
        using (FactReader rows = Open("member_id, unit_id, kind, valid_from, valid_to", "posts"))
        {
            while (rows.Read())
            {
                builder.AddPost(members[rows.Int(0)], units[rows.Int(1)], (PostKind)rows.Byte(2), rows.Period(3));
            }
        }

        using (FactReader rows = Open("member_id, organisation_id, kind, valid_from, valid_to", "positions"))
        {
            while (rows.Read())
            {
                builder.AddPosition(
                    members[rows.Int(0)],
                    organisations[rows.Int(1)],
                    (PositionKind)rows.Byte(2),
                    rows.Period(3)
                );
            }
        }

        using (FactReader rows = Open("member_id, unit_id, valid_from, valid_to", "residences"))
        {
            while (rows.Read())
            {
                builder.AddResidence(members[rows.Int(0)], units[rows.Int(1)], rows.Period(2));
            }
        }

        using FactReader areas = Open("member_id, unit_id, valid_from, valid_to", "area_assignments");
        while (areas.Read())
        {
            builder.AddAreaAssignment(members[areas.Int(0)], units[areas.Int(1)], areas.Period(2));
        }
    }

    private void ReadWork()
    {
        using (FactReader rows = Open("organisation_id, month, kind, starts_at, ends_at, state, reason", "meetings"))
        {
            while (rows.Read())
            {
                builder.AddMeeting(
                    organisations[rows.Int(0)],
                    MeetingMonth.Of(rows.Day(1)!.Value),
                    (MeetingKind)rows.Byte(2),
                    rows.LocalTime(3),
                    rows.LocalTime(4),
                    (MeetingState)rows.Byte(5),
                    hasReason: !string.IsNullOrWhiteSpace(rows.TextOrNull(6))
                );
            }
        }

        using FactReader regulations = Open(
            "organisation_id, party_committee, government, fatherland_front, organisations, cells, valid_from, valid_to",
            "working_regulations"
        );
        while (regulations.Read())
        {
            var row = new RegulationsRow(
                "",
                regulations.Period(6),
                regulations.Text(1),
                regulations.Text(2),
                regulations.Text(3),
                regulations.Text(4),
                regulations.Text(5)
            );
            builder.AddRegulations(organisations[regulations.Int(0)], row.Period, row.Filled);
        }
    }

    private void ReadOperation()
    {
        using (FactReader rows = Open("unit_id, month, member_id, attended, reported_at", "area_reports"))
        {
            while (rows.Read())
            {
                builder.AddAreaReport(
                    units[rows.Int(0)],
                    MeetingMonth.Of(rows.Day(1)!.Value),
                    members[rows.Int(2)],
                    rows.Flag(3),
                    rows.LocalTime(4)
                );
            }
        }

        using FactReader overrides = Open(
            "organisation_id, month, decided_at, by_member_id, reason",
            "order_overrides"
        );
        while (overrides.Read())
        {
            builder.AddOrderOverride(
                organisations[overrides.Int(0)],
                MeetingMonth.Of(overrides.Day(1)!.Value),
                overrides.LocalTime(2)!.Value,
                members[overrides.Int(3)],
                overrides.Text(4)
            );
        }
    }
}
