using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register.Rows;

namespace ChiBo.Storage.Reading;

/// <summary>Meetings, working regulations, and how the guidance is carried out.</summary>
public sealed partial class RowReader
{
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
