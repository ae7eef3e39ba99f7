using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReviewCampaigns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "campaign_communes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    campaign_key = table.Column<long>(type: "bigint", nullable: false),
                    unit_id = table.Column<int>(type: "integer", nullable: false),
                    group_unit_id = table.Column<int>(type: "integer", nullable: true),
                    between_id = table.Column<int>(type: "integer", nullable: true),
                    stage = table.Column<byte>(type: "smallint", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    submission_key = table.Column<long>(type: "bigint", nullable: true),
                    plan = table.Column<string>(type: "text", nullable: true),
                    comment = table.Column<string>(type: "text", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaign_communes", x => x.id);
                    table.ForeignKey(
                        name: "fk_campaign_communes_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_campaign_communes_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_campaign_communes_organisations_between_id",
                        column: x => x.between_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_campaign_communes_units_group_unit_id",
                        column: x => x.group_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_campaign_communes_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "campaign_submissions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    campaign_key = table.Column<long>(type: "bigint", nullable: false),
                    unit_id = table.Column<int>(type: "integer", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<byte>(type: "smallint", nullable: false),
                    eligible = table.Column<bool>(type: "boolean", nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    unknowns = table.Column<int>(type: "integer", nullable: false),
                    facts_hash = table.Column<string>(type: "text", nullable: false),
                    receipt = table.Column<string>(type: "text", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaign_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_campaign_submissions_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_campaign_submissions_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_campaign_submissions_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "cell_remedies",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    organisation_id = table.Column<int>(type: "integer", nullable: false),
                    option = table.Column<byte>(type: "smallint", nullable: false),
                    owner_id = table.Column<int>(type: "integer", nullable: false),
                    owner_name = table.Column<string>(type: "text", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    outcome_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cell_remedies", x => x.id);
                    table.ForeignKey(
                        name: "fk_cell_remedies_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_cell_remedies_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_cell_remedies_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_cell_remedies_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "review_campaigns",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    opened_by_id = table.Column<int>(type: "integer", nullable: true),
                    scope_unit_id = table.Column<int>(type: "integer", nullable: true),
                    cut_off_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<byte>(type: "smallint", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    compared_with_key = table.Column<long>(type: "bigint", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_campaigns", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_campaigns_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_campaigns_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_campaigns_organisations_opened_by_id",
                        column: x => x.opened_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_review_campaigns_units_scope_unit_id",
                        column: x => x.scope_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_communes_between_id",
                table: "campaign_communes",
                column: "between_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_communes_campaign_key_unit_id",
                table: "campaign_communes",
                columns: new[] { "campaign_key", "unit_id" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_communes_group_unit_id",
                table: "campaign_communes",
                column: "group_unit_id"
            );

            migrationBuilder.CreateIndex(name: "ix_campaign_communes_key", table: "campaign_communes", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_campaign_communes_recorded_in",
                table: "campaign_communes",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_communes_superseded_in",
                table: "campaign_communes",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_communes_unit_id",
                table: "campaign_communes",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_submissions_campaign_key_unit_id_turn",
                table: "campaign_submissions",
                columns: new[] { "campaign_key", "unit_id", "turn" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_submissions_key",
                table: "campaign_submissions",
                column: "key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_submissions_recorded_in",
                table: "campaign_submissions",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_submissions_superseded_in",
                table: "campaign_submissions",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_campaign_submissions_unit_id",
                table: "campaign_submissions",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(name: "ix_cell_remedies_key", table: "cell_remedies", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_cell_remedies_organisation_id",
                table: "cell_remedies",
                column: "organisation_id",
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_cell_remedies_owner_id", table: "cell_remedies", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_cell_remedies_recorded_in",
                table: "cell_remedies",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_cell_remedies_superseded_in",
                table: "cell_remedies",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_review_campaigns_key", table: "review_campaigns", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_review_campaigns_opened_by_id",
                table: "review_campaigns",
                column: "opened_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_campaigns_recorded_in",
                table: "review_campaigns",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_campaigns_scope_unit_id",
                table: "review_campaigns",
                column: "scope_unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_campaigns_superseded_in",
                table: "review_campaigns",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.KeepAppendOnly("review_campaigns");
            migrationBuilder.KeepValues(
                "review_campaigns",
                "name",
                "opened_by_id",
                "scope_unit_id",
                "cut_off_on",
                "due_on",
                "state",
                "opened_on",
                "closed_on",
                "compared_with_key",
                "key"
            );

            migrationBuilder.KeepAppendOnly("campaign_communes");
            migrationBuilder.KeepValues(
                "campaign_communes",
                "campaign_key",
                "unit_id",
                "group_unit_id",
                "between_id",
                "stage",
                "since",
                "turn",
                "submission_key",
                "plan",
                "comment",
                "key"
            );

            migrationBuilder.KeepAppendOnly("campaign_submissions");
            migrationBuilder.KeepValues(
                "campaign_submissions",
                "campaign_key",
                "unit_id",
                "turn",
                "submitted_on",
                "name",
                "verdict",
                "eligible",
                "failures",
                "unknowns",
                "facts_hash",
                "receipt",
                "evidence",
                "plan",
                "key"
            );

            migrationBuilder.KeepAppendOnly("cell_remedies");
            migrationBuilder.KeepValues(
                "cell_remedies",
                "organisation_id",
                "option",
                "owner_id",
                "owner_name",
                "decided_on",
                "due_on",
                "note",
                "outcome",
                "outcome_on",
                "key"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "campaign_communes");

            migrationBuilder.DropTable(name: "campaign_submissions");

            migrationBuilder.DropTable(name: "cell_remedies");

            migrationBuilder.DropTable(name: "review_campaigns");
        }
    }
}
