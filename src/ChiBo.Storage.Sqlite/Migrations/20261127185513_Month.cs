using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Month : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "answers_for", table: "role_grants", type: "INTEGER", nullable: true);

            migrationBuilder.CreateTable(
                name: "agenda_items",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    sheet_key = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<int>(type: "INTEGER", nullable: false),
                    source_key = table.Column<long>(type: "INTEGER", nullable: true),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    conclusion = table.Column<string>(type: "TEXT", nullable: true),
                    is_secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_against = table.Column<int>(type: "INTEGER", nullable: true),
                    abstained = table.Column<int>(type: "INTEGER", nullable: true),
                    counted_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    checked_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_agenda_items_accounts_checked_by_id",
                        column: x => x.checked_by_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_agenda_items_accounts_counted_by_id",
                        column: x => x.counted_by_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_agenda_items_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_agenda_items_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "area_matters",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: true),
                    cell_id = table.Column<int>(type: "INTEGER", nullable: true),
                    topic = table.Column<int>(type: "INTEGER", nullable: false),
                    is_need = table.Column<bool>(type: "INTEGER", nullable: false),
                    asked_of = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    proposal_key = table.Column<long>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_matters", x => x.id);
                    table.ForeignKey(
                        name: "fk_area_matters_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_matters_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_matters_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_matters_organisations_cell_id",
                        column: x => x.cell_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_matters_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "area_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    attended = table.Column<bool>(type: "INTEGER", nullable: true),
                    reported_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_area_reports_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_reports_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_reports_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_area_reports_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "attendances",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    sheet_key = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    came = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendances", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendances_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_attendances_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_attendances_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "issued_documents",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    type_letters = table.Column<string>(type: "TEXT", nullable: false),
                    term_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    symbol = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    sheet_key = table.Column<long>(type: "INTEGER", nullable: true),
                    proposal_key = table.Column<long>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_issued_documents_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_issued_documents_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_issued_documents_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "matter_texts",
                columns: table => new
                {
                    matter_key = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    erase_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_texts", x => x.matter_key);
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_sheets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    meeting_id = table.Column<long>(type: "INTEGER", nullable: false),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    chair_id = table.Column<int>(type: "INTEGER", nullable: true),
                    secretary_id = table.Column<int>(type: "INTEGER", nullable: true),
                    assessment = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_sheets_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_meeting_sheets_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_meeting_sheets_members_chair_id",
                        column: x => x.chair_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_meeting_sheets_members_secretary_id",
                        column: x => x.secretary_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_meeting_sheets_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    sheet_key = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    chair_approved = table.Column<int>(type: "INTEGER", nullable: true),
                    secretary_approved = table.Column<int>(type: "INTEGER", nullable: true),
                    hash = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_minutes_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_minutes_members_chair_approved",
                        column: x => x.chair_approved,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_minutes_members_secretary_approved",
                        column: x => x.secretary_approved,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "order_overrides",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_overrides", x => x.id);
                    table.ForeignKey(
                        name: "fk_order_overrides_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_order_overrides_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_order_overrides_members_by_member_id",
                        column: x => x.by_member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_order_overrides_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    addressee = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer = table.Column<int>(type: "INTEGER", nullable: true),
                    answer_text = table.Column<string>(type: "TEXT", nullable: true),
                    goes_next_to = table.Column<int>(type: "INTEGER", nullable: true),
                    carried_out_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposals_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_proposals_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_proposals_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "urgings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: true),
                    unit_id = table.Column<int>(type: "INTEGER", nullable: true),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    task_key = table.Column<long>(type: "INTEGER", nullable: true),
                    proposal_key = table.Column<long>(type: "INTEGER", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_urgings", x => x.id);
                    table.ForeignKey(
                        name: "fk_urgings_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_urgings_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_urgings_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_urgings_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "usual_days",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    day_of_month = table.Column<int>(type: "INTEGER", nullable: false),
                    start_minute = table.Column<int>(type: "INTEGER", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_usual_days", x => x.id);
                    table.ForeignKey(
                        name: "fk_usual_days_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_usual_days_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_usual_days_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "work_tasks",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    for_body = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    progress = table.Column<int>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    sheet_key = table.Column<long>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_tasks_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_work_tasks_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_work_tasks_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_work_tasks_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_checked_by_id",
                table: "agenda_items",
                column: "checked_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_counted_by_id",
                table: "agenda_items",
                column: "counted_by_id"
            );

            migrationBuilder.CreateIndex(name: "ix_agenda_items_key", table: "agenda_items", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_recorded_in",
                table: "agenda_items",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(name: "ix_agenda_items_sheet_key", table: "agenda_items", column: "sheet_key");

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_superseded_in",
                table: "agenda_items",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_area_matters_cell_id", table: "area_matters", column: "cell_id");

            migrationBuilder.CreateIndex(name: "ix_area_matters_key", table: "area_matters", column: "key");

            migrationBuilder.CreateIndex(name: "ix_area_matters_member_id", table: "area_matters", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_area_matters_recorded_in",
                table: "area_matters",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_area_matters_superseded_in",
                table: "area_matters",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_area_matters_unit_id_month",
                table: "area_matters",
                columns: new[] { "unit_id", "month" }
            );

            migrationBuilder.CreateIndex(name: "ix_area_reports_key", table: "area_reports", column: "key");

            migrationBuilder.CreateIndex(name: "ix_area_reports_member_id", table: "area_reports", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_area_reports_recorded_in",
                table: "area_reports",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_area_reports_superseded_in",
                table: "area_reports",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_area_reports_unit_id_month_member_id",
                table: "area_reports",
                columns: new[] { "unit_id", "month", "member_id" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_attendances_key", table: "attendances", column: "key");

            migrationBuilder.CreateIndex(name: "ix_attendances_member_id", table: "attendances", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendances_recorded_in",
                table: "attendances",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendances_sheet_key_member_id",
                table: "attendances",
                columns: new[] { "sheet_key", "member_id" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendances_superseded_in",
                table: "attendances",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_issued_documents_key", table: "issued_documents", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_organisation_id_type_letters_term_from_number",
                table: "issued_documents",
                columns: new[] { "organisation_id", "type_letters", "term_from", "number" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_recorded_in",
                table: "issued_documents",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_superseded_in",
                table: "issued_documents",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_matter_texts_erase_on", table: "matter_texts", column: "erase_on");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_sheets_chair_id",
                table: "meeting_sheets",
                column: "chair_id"
            );

            migrationBuilder.CreateIndex(name: "ix_meeting_sheets_key", table: "meeting_sheets", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_sheets_meeting_id",
                table: "meeting_sheets",
                column: "meeting_id",
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_sheets_organisation_id_month",
                table: "meeting_sheets",
                columns: new[] { "organisation_id", "month" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_sheets_recorded_in",
                table: "meeting_sheets",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_sheets_secretary_id",
                table: "meeting_sheets",
                column: "secretary_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_sheets_superseded_in",
                table: "meeting_sheets",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_minutes_chair_approved", table: "minutes", column: "chair_approved");

            migrationBuilder.CreateIndex(name: "ix_minutes_key", table: "minutes", column: "key");

            migrationBuilder.CreateIndex(name: "ix_minutes_recorded_in", table: "minutes", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_secretary_approved",
                table: "minutes",
                column: "secretary_approved"
            );

            migrationBuilder.CreateIndex(
                name: "ix_minutes_sheet_key_version",
                table: "minutes",
                columns: new[] { "sheet_key", "version" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_minutes_superseded_in",
                table: "minutes",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_order_overrides_by_member_id",
                table: "order_overrides",
                column: "by_member_id"
            );

            migrationBuilder.CreateIndex(name: "ix_order_overrides_key", table: "order_overrides", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_order_overrides_organisation_id_month",
                table: "order_overrides",
                columns: new[] { "organisation_id", "month" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_order_overrides_recorded_in",
                table: "order_overrides",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_order_overrides_superseded_in",
                table: "order_overrides",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_proposals_key", table: "proposals", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_organisation_id",
                table: "proposals",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(name: "ix_proposals_recorded_in", table: "proposals", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_superseded_in",
                table: "proposals",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_urgings_key", table: "urgings", column: "key");

            migrationBuilder.CreateIndex(name: "ix_urgings_member_id", table: "urgings", column: "member_id");

            migrationBuilder.CreateIndex(name: "ix_urgings_recorded_in", table: "urgings", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_urgings_superseded_in",
                table: "urgings",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_urgings_unit_id_month",
                table: "urgings",
                columns: new[] { "unit_id", "month" }
            );

            migrationBuilder.CreateIndex(name: "ix_usual_days_key", table: "usual_days", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_usual_days_organisation_id",
                table: "usual_days",
                column: "organisation_id",
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_usual_days_recorded_in", table: "usual_days", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_usual_days_superseded_in",
                table: "usual_days",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_work_tasks_key", table: "work_tasks", column: "key");

            migrationBuilder.CreateIndex(name: "ix_work_tasks_member_id", table: "work_tasks", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_organisation_id",
                table: "work_tasks",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(name: "ix_work_tasks_recorded_in", table: "work_tasks", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_superseded_in",
                table: "work_tasks",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.KeepAppendOnly("usual_days");
            migrationBuilder.KeepValues(
                "usual_days",
                "organisation_id",
                "day_of_month",
                "start_minute",
                "minutes",
                "place",
                "key"
            );
            migrationBuilder.KeepAppendOnly("order_overrides");
            migrationBuilder.KeepValues(
                "order_overrides",
                "organisation_id",
                "month",
                "decided_at",
                "by_member_id",
                "reason",
                "key"
            );
            migrationBuilder.KeepAppendOnly("meeting_sheets");
            migrationBuilder.KeepValues(
                "meeting_sheets",
                "organisation_id",
                "month",
                "kind",
                "meeting_id",
                "stage",
                "place",
                "chair_id",
                "secretary_id",
                "assessment",
                "key"
            );
            migrationBuilder.KeepAppendOnly("attendances");
            migrationBuilder.KeepValues("attendances", "sheet_key", "member_id", "came", "reason", "key");
            migrationBuilder.KeepAppendOnly("agenda_items");
            migrationBuilder.KeepValues(
                "agenda_items",
                "sheet_key",
                "place",
                "title",
                "source",
                "source_key",
                "outcome",
                "conclusion",
                "is_secret",
                "votes_for",
                "votes_against",
                "abstained",
                "counted_by_id",
                "checked_by_id",
                "key"
            );
            migrationBuilder.KeepAppendOnly("minutes");
            migrationBuilder.KeepValues(
                "minutes",
                "sheet_key",
                "version",
                "text",
                "chair_approved",
                "secretary_approved",
                "hash",
                "key"
            );
            migrationBuilder.KeepAppendOnly("issued_documents");
            migrationBuilder.KeepValues(
                "issued_documents",
                "organisation_id",
                "type_letters",
                "term_from",
                "number",
                "symbol",
                "issued_on",
                "title",
                "body",
                "sheet_key",
                "proposal_key",
                "key"
            );
            migrationBuilder.KeepAppendOnly("area_reports");
            migrationBuilder.KeepValues(
                "area_reports",
                "unit_id",
                "month",
                "member_id",
                "attended",
                "reported_at",
                "key"
            );
            migrationBuilder.KeepAppendOnly("area_matters");
            migrationBuilder.KeepValues(
                "area_matters",
                "unit_id",
                "month",
                "member_id",
                "cell_id",
                "topic",
                "is_need",
                "asked_of",
                "state",
                "proposal_key",
                "key"
            );
            migrationBuilder.KeepAppendOnly("proposals");
            migrationBuilder.KeepValues(
                "proposals",
                "organisation_id",
                "addressee",
                "title",
                "text",
                "answer_by",
                "state",
                "sent_on",
                "received_on",
                "answered_on",
                "answer",
                "answer_text",
                "goes_next_to",
                "carried_out_on",
                "remark",
                "key"
            );
            migrationBuilder.KeepAppendOnly("work_tasks");
            migrationBuilder.KeepValues(
                "work_tasks",
                "organisation_id",
                "member_id",
                "for_body",
                "title",
                "due_on",
                "state",
                "progress",
                "evidence",
                "sheet_key",
                "key"
            );
            migrationBuilder.KeepAppendOnly("urgings");
            migrationBuilder.KeepValues(
                "urgings",
                "member_id",
                "unit_id",
                "month",
                "task_key",
                "proposal_key",
                "at",
                "words",
                "key"
            );
            migrationBuilder.KeepMoreValues(
                "role_grants",
                "account_id",
                "role",
                "organisation_id",
                "answers_for",
                "valid_from",
                "valid_to"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "agenda_items");

            migrationBuilder.DropTable(name: "area_matters");

            migrationBuilder.DropTable(name: "area_reports");

            migrationBuilder.DropTable(name: "attendances");

            migrationBuilder.DropTable(name: "issued_documents");

            migrationBuilder.DropTable(name: "matter_texts");

            migrationBuilder.DropTable(name: "meeting_sheets");

            migrationBuilder.DropTable(name: "minutes");

            migrationBuilder.DropTable(name: "order_overrides");

            migrationBuilder.DropTable(name: "proposals");

            migrationBuilder.DropTable(name: "urgings");

            migrationBuilder.DropTable(name: "usual_days");

            migrationBuilder.DropTable(name: "work_tasks");

            migrationBuilder.DropColumn(name: "answers_for", table: "role_grants");
        }
    }
}
