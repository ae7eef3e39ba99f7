using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;

namespace ChiBo.Storage.Reading;

/// <summary>Members, where they are on the roll, and what they do.</summary>
public sealed partial class RowReader
{
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
}
