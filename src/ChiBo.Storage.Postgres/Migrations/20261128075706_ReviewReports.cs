using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReviewReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "review_report_edits",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    report_key = table.Column<long>(type: "bigint", nullable: false),
                    sentence = table.Column<string>(type: "text", nullable: false),
                    drafted = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_report_edits", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_report_edits_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_report_edits_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "review_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    organisation_id = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<int>(type: "integer", nullable: false),
                    cut_off = table.Column<DateOnly>(type: "date", nullable: false),
                    campaign_key = table.Column<long>(type: "bigint", nullable: false),
                    document_key = table.Column<long>(type: "bigint", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_reports_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_reports_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_reports_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_reports_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_report_edits_key",
                table: "review_report_edits",
                column: "key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_report_edits_recorded_in",
                table: "review_report_edits",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_report_edits_report_key_sentence",
                table: "review_report_edits",
                columns: new[] { "report_key", "sentence" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_report_edits_superseded_in",
                table: "review_report_edits",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_review_reports_key", table: "review_reports", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_review_reports_organisation_id_unit_id_cut_off_campaign_key",
                table: "review_reports",
                columns: new[] { "organisation_id", "unit_id", "cut_off", "campaign_key" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_reports_recorded_in",
                table: "review_reports",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_reports_superseded_in",
                table: "review_reports",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_review_reports_unit_id", table: "review_reports", column: "unit_id");

            migrationBuilder.KeepAppendOnly("review_reports");
            migrationBuilder.KeepValues(
                "review_reports",
                "organisation_id",
                "unit_id",
                "cut_off",
                "campaign_key",
                "document_key",
                "key"
            );
            migrationBuilder.KeepAppendOnly("review_report_edits");
            migrationBuilder.KeepValues("review_report_edits", "report_key", "sentence", "drafted", "text", "key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "review_report_edits");

            migrationBuilder.DropTable(name: "review_reports");
        }
    }
}
