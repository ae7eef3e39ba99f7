using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Establishments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "deviations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    unit_id = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<int>(type: "integer", nullable: true),
                    rule = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    begins_on = table.Column<DateOnly>(type: "date", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    approved_by_id = table.Column<int>(type: "integer", nullable: true),
                    approval_number = table.Column<string>(type: "text", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deviations", x => x.id);
                    table.ForeignKey(
                        name: "fk_deviations_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_deviations_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_deviations_organisations_approved_by_id",
                        column: x => x.approved_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_deviations_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_deviations_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "organisation_cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    organisation_id = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    applied_on = table.Column<DateOnly>(type: "date", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    grounds = table.Column<string>(type: "text", nullable: false),
                    appraised_on = table.Column<DateOnly>(type: "date", nullable: true),
                    fingerprint = table.Column<string>(type: "text", nullable: true),
                    appraisal = table.Column<string>(type: "text", nullable: true),
                    failing = table.Column<int>(type: "integer", nullable: true),
                    unclear = table.Column<int>(type: "integer", nullable: true),
                    consent_asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    consent_number = table.Column<string>(type: "text", nullable: true),
                    consent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    consent_words = table.Column<string>(type: "text", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    carried_out_in = table.Column<long>(type: "bigint", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisation_cases_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_organisation_cases_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_organisation_cases_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_organisation_cases_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_deviations_approved_by_id",
                table: "deviations",
                column: "approved_by_id"
            );

            migrationBuilder.CreateIndex(name: "ix_deviations_key", table: "deviations", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_deviations_organisation_id",
                table: "deviations",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(name: "ix_deviations_recorded_in", table: "deviations", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_deviations_superseded_in",
                table: "deviations",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_deviations_unit_id", table: "deviations", column: "unit_id");

            migrationBuilder.CreateIndex(name: "ix_organisation_cases_key", table: "organisation_cases", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_cases_organisation_id",
                table: "organisation_cases",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organisation_cases_recorded_in",
                table: "organisation_cases",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organisation_cases_superseded_in",
                table: "organisation_cases",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organisation_cases_unit_id",
                table: "organisation_cases",
                column: "unit_id"
            );

            migrationBuilder.KeepAppendOnly("organisation_cases");
            migrationBuilder.KeepValues(
                "organisation_cases",
                "organisation_id",
                "unit_id",
                "kind",
                "stage",
                "applied_on",
                "effective_on",
                "content",
                "grounds",
                "appraised_on",
                "fingerprint",
                "appraisal",
                "failing",
                "unclear",
                "consent_asked_on",
                "consent_number",
                "consent_on",
                "consent_words",
                "decision_number",
                "decision_on",
                "reason",
                "carried_out_in",
                "key"
            );
            migrationBuilder.KeepAppendOnly("deviations");
            migrationBuilder.KeepValues(
                "deviations",
                "unit_id",
                "organisation_id",
                "rule",
                "reason",
                "proposed_on",
                "begins_on",
                "expires_on",
                "state",
                "approved_by_id",
                "approval_number",
                "approved_on",
                "withdrawn_on",
                "end_reason",
                "key"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "deviations");

            migrationBuilder.DropTable(name: "organisation_cases");
        }
    }
}
