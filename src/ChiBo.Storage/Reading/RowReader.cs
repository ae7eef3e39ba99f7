using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Storage.Mapping;

namespace ChiBo.Storage.Reading;

/// <summary>Reads what is known as rows with codes, all of it or a part: for export, import and single communes.</summary>
public sealed class RowReader
{
    private readonly ChiBoContext db;
    private readonly KnownAt known;
    private readonly RegisterPart? part;
    private readonly RegisterRows rows = new();
    private readonly Dictionary<int, string> units;
    private readonly Dictionary<int, string> organisations;
    private readonly Dictionary<int, string> members;
    private readonly Dictionary<object, long>? numbers;

    private RowReader(ChiBoContext db, KnownAt known, RegisterPart? part, Dictionary<object, long>? numbers = null)
    {
        this.numbers = numbers;
        this.db = db;
        this.known = known;
        this.part = part;
        units = Codes("units", null);
        organisations = Codes("organisations", null);
        members = Codes("members", part?.Members);
    }

    /// <summary>All rows, or those of a part; in the order in which they were recorded.</summary>
    public static RegisterRows Read(ChiBoContext db, KnownAt known, RegisterPart? part = null) =>
        Read(new RowReader(db, known, part));

    /// <summary>All rows that are known now, or those of a part, each with the number of the fact that it was read from.</summary>
    public static NumberedRows ReadNumbered(ChiBoContext db, RegisterPart? part = null)
    {
        var byRow = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        return new NumberedRows(Read(new RowReader(db, KnownAt.Now, part, byRow)), byRow);
    }

    private static RegisterRows Read(RowReader reader)
    {
        reader.ReadUnits();
        reader.ReadOrganisations();
        reader.ReadMembers();
        reader.ReadMemberships();
        reader.ReadDuties();
        reader.ReadWork();
        reader.ReadOperation();
        return reader.rows;
    }

    private Dictionary<int, string> Codes(string table, IReadOnlySet<int>? only)
    {
        var codes = new Dictionary<int, string>();
        string where = only is null ? "" : $" WHERE id IN ({RegisterPart.List(only)})";
        using FactReader read = FactReader.Open(db, $"SELECT id, code FROM {table}{where}");
        while (read.Read())
        {
            codes[read.Int(0)] = read.Text(1);
        }

        return codes;
    }

    private FactReader Open(string columns, string table, string? subject, IReadOnlySet<int>? only)
    {
        string within = only is null ? "" : $" AND f.{subject} IN ({RegisterPart.List(only)})";
        return FactReader.Open(
            db,
            $"SELECT {columns}, f.id FROM {table} AS f WHERE {known.Condition("f")}{within} ORDER BY f.id"
        );
    }

    /// <summary>Keeps a row; the number of its fact is the last value that was read.</summary>
    private void Add<T>(List<T> to, FactReader read, T row)
        where T : class
    {
        to.Add(row);
        numbers?.Add(row, read.Last());
    }

    private string? Parent(Dictionary<int, string> codes, int? id) => id is { } parent ? codes[parent] : null;

    private void ReadUnits()
    {
        using FactReader read = Open(
            "unit_id, kind, name, parent_id, commune_kind, valid_from, valid_to",
            "unit_versions",
            "unit_id",
            part?.Units
        );
        while (read.Read())
        {
            Add(
                rows.Units,
                read,
                new UnitRow(
                    units[read.Int(0)],
                    (UnitKind)read.Byte(1),
                    read.Text(2),
                    Parent(units, read.IntOrNull(3)),
                    (CommuneKind?)read.ByteOrNull(4),
                    read.Period(5)
                )
            );
        }
    }

    private void ReadOrganisations()
    {
        using FactReader read = Open(
            "organisation_id, kind, name, parent_id, unit_ids, valid_from, valid_to, decision_number, decision_date",
            "organisation_versions",
            "organisation_id",
            part?.Organisations
        );
        while (read.Read())
        {
            Add(
                rows.Organisations,
                read,
                new OrganisationRow(
                    organisations[read.Int(0)],
                    (OrganisationKind)read.Byte(1),
                    read.Text(2),
                    Parent(organisations, read.IntOrNull(3)),
                    Array.ConvertAll(UnitList.Parse(read.Text(4)), unit => units[unit]),
                    read.Period(5),
                    read.TextOrNull(7),
                    read.Day(8)
                )
            );
        }
    }

    private void ReadMembers()
    {
        using FactReader read = Open(
            "member_id, full_name, gender, birth_date, admitted_on, official_on, left_on, left_reason",
            "member_details",
            "member_id",
            part?.Members
        );
        while (read.Read())
        {
            Add(
                rows.Members,
                read,
                new MemberRow(
                    members[read.Int(0)],
                    read.Text(1),
                    (Gender?)read.ByteOrNull(2),
                    read.Day(3),
                    read.Day(4),
                    read.Day(5),
                    read.Day(6),
                    read.TextOrNull(7)
                )
            );
        }
    }

    private void ReadMemberships()
    {
        using (
            FactReader read = Open(
                "member_id, organisation_id, kind, valid_from, valid_to",
                "memberships",
                "organisation_id",
                part?.Organisations
            )
        )
        {
            while (read.Read())
            {
                Add(
                    rows.Memberships,
                    read,
                    new MembershipRow(
                        members[read.Int(0)],
                        organisations[read.Int(1)],
                        (MembershipKind)read.Byte(2),
                        read.Period(3)
                    )
                );
            }
        }

        using FactReader statuses = Open(
            "member_id, status, valid_from, valid_to",
            "statuses",
            "member_id",
            part?.Members
        );
        while (statuses.Read())
        {
            Add(
                rows.Statuses,
                statuses,
                new StatusRow(members[statuses.Int(0)], (StatusKind)statuses.Byte(1), statuses.Period(2))
            );
        }
    }

    private void ReadDuties()
    {
        IReadOnlySet<int>? only = part?.Members;
        using (
            FactReader read = Open(
                "member_id, unit_id, kind, title, valid_from, valid_to",
                "posts",
                "unit_id",
                part?.Units
            )
        )
        {
            while (read.Read())
            {
                Add(
                    rows.Posts,
                    read,
                    new PostRow(
                        members[read.Int(0)],
                        units[read.Int(1)],
                        (PostKind)read.Byte(2),
                        read.Text(3),
                        read.Period(4)
                    )
                );
            }
        }

        using (
            FactReader read = Open(
                "member_id, organisation_id, kind, valid_from, valid_to",
                "positions",
                "organisation_id",
                part?.Organisations
            )
        )
        {
            while (read.Read())
            {
                Add(
                    rows.Positions,
                    read,
                    new PositionRow(
                        members[read.Int(0)],
                        organisations[read.Int(1)],
                        (PositionKind)read.Byte(2),
                        read.Period(3)
                    )
                );
            }
        }

        using (FactReader read = Open("member_id, unit_id, valid_from, valid_to", "residences", "member_id", only))
        {
            while (read.Read())
            {
                Add(rows.Residences, read, new ResidenceRow(members[read.Int(0)], units[read.Int(1)], read.Period(2)));
            }
        }

        using FactReader areas = Open(
            "member_id, unit_id, valid_from, valid_to",
            "area_assignments",
            "member_id",
            only
        );
        while (areas.Read())
        {
            Add(
                rows.AreaAssignments,
                areas,
                new AreaAssignmentRow(members[areas.Int(0)], units[areas.Int(1)], areas.Period(2))
            );
        }
    }

    private void ReadWork()
    {
        using (
            FactReader read = Open(
                "organisation_id, month, kind, starts_at, ends_at, state, reason",
                "meetings",
                "organisation_id",
                part?.Organisations
            )
        )
        {
            while (read.Read())
            {
                Add(
                    rows.Meetings,
                    read,
                    new MeetingRow(
                        organisations[read.Int(0)],
                        MeetingMonth.Of(read.Day(1)!.Value),
                        (MeetingKind)read.Byte(2),
                        read.LocalTime(3),
                        read.LocalTime(4),
                        (MeetingState)read.Byte(5),
                        read.TextOrNull(6)
                    )
                );
            }
        }

        using FactReader texts = Open(
            "organisation_id, party_committee, government, fatherland_front, organisations, cells, valid_from, valid_to",
            "working_regulations",
            "organisation_id",
            part?.Organisations
        );
        while (texts.Read())
        {
            Add(
                rows.Regulations,
                texts,
                new RegulationsRow(
                    organisations[texts.Int(0)],
                    texts.Period(6),
                    texts.Text(1),
                    texts.Text(2),
                    texts.Text(3),
                    texts.Text(4),
                    texts.Text(5)
                )
            );
        }
    }

    private void ReadOperation()
    {
        using (
            FactReader read = Open(
                "unit_id, month, member_id, attended, reported_at",
                "area_reports",
                "unit_id",
                part?.Units
            )
        )
        {
            while (read.Read())
            {
                Add(
                    rows.AreaReports,
                    read,
                    new AreaReportRow(
                        units[read.Int(0)],
                        MeetingMonth.Of(read.Day(1)!.Value),
                        members[read.Int(2)],
                        read.Flag(3),
                        read.LocalTime(4)
                    )
                );
            }
        }

        using FactReader overrides = Open(
            "organisation_id, month, decided_at, by_member_id, reason",
            "order_overrides",
            "organisation_id",
            part?.Organisations
        );
        while (overrides.Read())
        {
            Add(
                rows.OrderOverrides,
                overrides,
                new OrderOverrideRow(
                    organisations[overrides.Int(0)],
                    MeetingMonth.Of(overrides.Day(1)!.Value),
                    overrides.LocalTime(2)!.Value,
                    members[overrides.Int(3)],
                    overrides.Text(4)
                )
            );
        }
    }
}
