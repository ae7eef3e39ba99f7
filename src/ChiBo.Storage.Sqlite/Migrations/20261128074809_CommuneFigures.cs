using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CommuneFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commune_figures",
                columns: table => new
                {
                    unit_id = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<byte>(type: "INTEGER", nullable: true),
                    district_id = table.Column<int>(type: "INTEGER", nullable: true),
                    province_id = table.Column<int>(type: "INTEGER", nullable: true),
                    verdict = table.Column<byte>(type: "INTEGER", nullable: false),
                    failed_rules = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    known_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    figures_agency_allowed = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_agency_cells = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_agency_due = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_agency_held = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_agency_in_order = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_cells_above = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_cells_at = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_cells_below = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_cells_unclear = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_cells_warned = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_communes = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_conforming = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_dissolved = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_founded = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_founded_unlawfully = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_maybe_official = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_meetings_due = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_meetings_held = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_nonconforming = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_official = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_probationary = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_proposals_due = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_proposals_in_time = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_reports_due = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_reports_in_time = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_undecided = table.Column<int>(type: "INTEGER", nullable: false),
                    figures_without_agency_cell = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commune_figures", x => new { x.month, x.unit_id });
                    table.ForeignKey(
                        name: "fk_commune_figures_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commune_figures_unit_id",
                table: "commune_figures",
                column: "unit_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "commune_figures");
        }
    }
}
