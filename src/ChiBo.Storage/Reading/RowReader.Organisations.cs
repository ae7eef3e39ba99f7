using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Storage.Mapping;

namespace ChiBo.Storage.Reading;

/// <summary>Units and organisations.</summary>
public sealed partial class RowReader
{
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
}
