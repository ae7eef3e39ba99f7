using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Life : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "admission_cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: true),
                    ended_as = table.Column<int>(type: "INTEGER", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_admission_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_admission_cases_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_admission_cases_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_admission_cases_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_admission_cases_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "admission_steps",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    case_key = table.Column<long>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    official_members = table.Column<int>(type: "INTEGER", nullable: true),
                    helper_id = table.Column<int>(type: "INTEGER", nullable: true),
                    second_helper_id = table.Column<int>(type: "INTEGER", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_admission_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_admission_steps_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_admission_steps_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_admission_steps_members_helper_id",
                        column: x => x.helper_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_admission_steps_members_second_helper_id",
                        column: x => x.second_helper_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "case_readers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    case_key = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<int>(type: "INTEGER", nullable: false),
                    is_ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_readers", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_readers_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_case_readers_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_case_readers_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "conduct_signals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    topic = table.Column<int>(type: "INTEGER", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    handler_id = table.Column<int>(type: "INTEGER", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conduct_signals", x => x.id);
                    table.ForeignKey(
                        name: "fk_conduct_signals_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_conduct_signals_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_conduct_signals_members_handler_id",
                        column: x => x.handler_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_conduct_signals_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "discipline_cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    official_members = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    appealed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    appeal_settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    appeal_outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discipline_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_discipline_cases_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_discipline_cases_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_discipline_cases_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_discipline_cases_organisations_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_discipline_cases_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "goal_tasks",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    goal_key = table.Column<long>(type: "INTEGER", nullable: false),
                    task_key = table.Column<long>(type: "INTEGER", nullable: false),
                    is_ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goal_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_goal_tasks_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_goal_tasks_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspection_teams",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    inspection_key = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    is_lead = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_teams", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_teams_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspection_teams_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspection_teams_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: true),
                    planned_for = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    begun_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    mend_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    mended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    seen_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_members_seen_by_id",
                        column: x => x.seen_by_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "member_reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    review_key = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    self_level = table.Column<int>(type: "INTEGER", nullable: true),
                    proposed_level = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    official_members = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_level = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_member_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_member_reviews_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_member_reviews_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_member_reviews_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "private_texts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    subject = table.Column<int>(type: "INTEGER", nullable: false),
                    subject_key = table.Column<long>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    erase_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_private_texts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "programme_goals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    area = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_goals", x => x.id);
                    table.ForeignKey(
                        name: "fk_programme_goals_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_programme_goals_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_programme_goals_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_programme_goals_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "regulation_drafts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    based_on_key = table.Column<long>(type: "INTEGER", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    cell_approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    official_members = table.Column<int>(type: "INTEGER", nullable: true),
                    committee_approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_force_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer_days = table.Column<int>(type: "INTEGER", nullable: true),
                    report_days = table.Column<int>(type: "INTEGER", nullable: true),
                    usual_day = table.Column<int>(type: "INTEGER", nullable: true),
                    regulations_id = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regulation_drafts", x => x.id);
                    table.ForeignKey(
                        name: "fk_regulation_drafts_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_regulation_drafts_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_regulation_drafts_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "regulation_notes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    draft_key = table.Column<long>(type: "INTEGER", nullable: false),
                    chapter = table.Column<int>(type: "INTEGER", nullable: true),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regulation_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_regulation_notes_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_regulation_notes_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_regulation_notes_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "regulation_parts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    draft_key = table.Column<long>(type: "INTEGER", nullable: false),
                    chapter = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regulation_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_regulation_parts_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_regulation_parts_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "report_edits",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", nullable: false),
                    drafted = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_edits", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_edits_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_report_edits_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_report_edits_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "residence_attendances",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    letter_key = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    came = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_residence_attendances", x => x.id);
                    table.ForeignKey(
                        name: "fk_residence_attendances_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_attendances_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_attendances_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "residence_letters",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    cell_id = table.Column<int>(type: "INTEGER", nullable: true),
                    outside = table.Column<string>(type: "TEXT", nullable: true),
                    exempt_as = table.Column<string>(type: "TEXT", nullable: true),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_residence_letters", x => x.id);
                    table.ForeignKey(
                        name: "fk_residence_letters_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_letters_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_letters_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_letters_organisations_cell_id",
                        column: x => x.cell_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "residence_years",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    cell_id = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    comment = table.Column<int>(type: "INTEGER", nullable: true),
                    is_typed_in = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_residence_years", x => x.id);
                    table.ForeignKey(
                        name: "fk_residence_years_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_years_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_years_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_residence_years_organisations_cell_id",
                        column: x => x.cell_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "year_reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    self_level = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_level = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_year_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_year_reviews_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_year_reviews_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_year_reviews_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_admission_cases_key", table: "admission_cases", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_admission_cases_member_id",
                table: "admission_cases",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_cases_organisation_id",
                table: "admission_cases",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_cases_recorded_in",
                table: "admission_cases",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_cases_superseded_in",
                table: "admission_cases",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_steps_case_key_step",
                table: "admission_steps",
                columns: new[] { "case_key", "step" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_steps_helper_id",
                table: "admission_steps",
                column: "helper_id"
            );

            migrationBuilder.CreateIndex(name: "ix_admission_steps_key", table: "admission_steps", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_admission_steps_recorded_in",
                table: "admission_steps",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_steps_second_helper_id",
                table: "admission_steps",
                column: "second_helper_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_admission_steps_superseded_in",
                table: "admission_steps",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_case_readers_account_id_kind_case_key",
                table: "case_readers",
                columns: new[] { "account_id", "kind", "case_key" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_case_readers_key", table: "case_readers", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_case_readers_recorded_in",
                table: "case_readers",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_case_readers_superseded_in",
                table: "case_readers",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_conduct_signals_handler_id",
                table: "conduct_signals",
                column: "handler_id"
            );

            migrationBuilder.CreateIndex(name: "ix_conduct_signals_key", table: "conduct_signals", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_conduct_signals_organisation_id",
                table: "conduct_signals",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_conduct_signals_recorded_in",
                table: "conduct_signals",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_conduct_signals_superseded_in",
                table: "conduct_signals",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discipline_cases_decided_by_id",
                table: "discipline_cases",
                column: "decided_by_id"
            );

            migrationBuilder.CreateIndex(name: "ix_discipline_cases_key", table: "discipline_cases", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_discipline_cases_member_id",
                table: "discipline_cases",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discipline_cases_organisation_id",
                table: "discipline_cases",
                column: "organisation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discipline_cases_recorded_in",
                table: "discipline_cases",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discipline_cases_superseded_in",
                table: "discipline_cases",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_goal_tasks_goal_key_task_key",
                table: "goal_tasks",
                columns: new[] { "goal_key", "task_key" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_goal_tasks_key", table: "goal_tasks", column: "key");

            migrationBuilder.CreateIndex(name: "ix_goal_tasks_recorded_in", table: "goal_tasks", column: "recorded_in");

            migrationBuilder.CreateIndex(
                name: "ix_goal_tasks_superseded_in",
                table: "goal_tasks",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspection_teams_inspection_key_member_id",
                table: "inspection_teams",
                columns: new[] { "inspection_key", "member_id" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_inspection_teams_key", table: "inspection_teams", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_teams_member_id",
                table: "inspection_teams",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspection_teams_recorded_in",
                table: "inspection_teams",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspection_teams_superseded_in",
                table: "inspection_teams",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_inspections_key", table: "inspections", column: "key");

            migrationBuilder.CreateIndex(name: "ix_inspections_member_id", table: "inspections", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspections_organisation_id_year",
                table: "inspections",
                columns: new[] { "organisation_id", "year" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_recorded_in",
                table: "inspections",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(name: "ix_inspections_seen_by_id", table: "inspections", column: "seen_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspections_superseded_in",
                table: "inspections",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_member_reviews_key", table: "member_reviews", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_member_reviews_member_id",
                table: "member_reviews",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_member_reviews_recorded_in",
                table: "member_reviews",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_member_reviews_review_key_member_id",
                table: "member_reviews",
                columns: new[] { "review_key", "member_id" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_member_reviews_superseded_in",
                table: "member_reviews",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_private_texts_erase_on", table: "private_texts", column: "erase_on");

            migrationBuilder.CreateIndex(
                name: "ix_private_texts_subject_subject_key_part",
                table: "private_texts",
                columns: new[] { "subject", "subject_key", "part" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_programme_goals_key", table: "programme_goals", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_programme_goals_member_id",
                table: "programme_goals",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_programme_goals_organisation_id_year",
                table: "programme_goals",
                columns: new[] { "organisation_id", "year" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_programme_goals_recorded_in",
                table: "programme_goals",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_programme_goals_superseded_in",
                table: "programme_goals",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_regulation_drafts_key", table: "regulation_drafts", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_regulation_drafts_organisation_id_version",
                table: "regulation_drafts",
                columns: new[] { "organisation_id", "version" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_drafts_recorded_in",
                table: "regulation_drafts",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_drafts_superseded_in",
                table: "regulation_drafts",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_notes_draft_key",
                table: "regulation_notes",
                column: "draft_key"
            );

            migrationBuilder.CreateIndex(name: "ix_regulation_notes_key", table: "regulation_notes", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_regulation_notes_member_id",
                table: "regulation_notes",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_notes_recorded_in",
                table: "regulation_notes",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_notes_superseded_in",
                table: "regulation_notes",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_parts_draft_key_chapter",
                table: "regulation_parts",
                columns: new[] { "draft_key", "chapter" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_regulation_parts_key", table: "regulation_parts", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_regulation_parts_recorded_in",
                table: "regulation_parts",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulation_parts_superseded_in",
                table: "regulation_parts",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_report_edits_key", table: "report_edits", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_report_edits_organisation_id_period_from_period_to_sentence",
                table: "report_edits",
                columns: new[] { "organisation_id", "period_from", "period_to", "sentence" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_edits_recorded_in",
                table: "report_edits",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_edits_superseded_in",
                table: "report_edits",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_attendances_key",
                table: "residence_attendances",
                column: "key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_attendances_letter_key_day",
                table: "residence_attendances",
                columns: new[] { "letter_key", "day" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_attendances_member_id",
                table: "residence_attendances",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_attendances_recorded_in",
                table: "residence_attendances",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_attendances_superseded_in",
                table: "residence_attendances",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_letters_cell_id",
                table: "residence_letters",
                column: "cell_id"
            );

            migrationBuilder.CreateIndex(name: "ix_residence_letters_key", table: "residence_letters", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_residence_letters_member_id",
                table: "residence_letters",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_letters_recorded_in",
                table: "residence_letters",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_letters_superseded_in",
                table: "residence_letters",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_years_cell_id_year",
                table: "residence_years",
                columns: new[] { "cell_id", "year" }
            );

            migrationBuilder.CreateIndex(name: "ix_residence_years_key", table: "residence_years", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_residence_years_member_id_year",
                table: "residence_years",
                columns: new[] { "member_id", "year" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_years_recorded_in",
                table: "residence_years",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_residence_years_superseded_in",
                table: "residence_years",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(name: "ix_year_reviews_key", table: "year_reviews", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_year_reviews_organisation_id_year",
                table: "year_reviews",
                columns: new[] { "organisation_id", "year" },
                unique: true,
                filter: "superseded_in IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_year_reviews_recorded_in",
                table: "year_reviews",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_year_reviews_superseded_in",
                table: "year_reviews",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );
            migrationBuilder.KeepAppendOnly("regulation_drafts");
            migrationBuilder.KeepValues(
                "regulation_drafts",
                "organisation_id",
                "version",
                "based_on_key",
                "state",
                "cell_approved_on",
                "votes_for",
                "official_members",
                "committee_approved_on",
                "in_force_from",
                "in_force_to",
                "answer_days",
                "report_days",
                "usual_day",
                "regulations_id",
                "reason",
                "key"
            );
            migrationBuilder.KeepAppendOnly("regulation_parts");
            migrationBuilder.KeepValues("regulation_parts", "draft_key", "chapter", "text", "key");
            migrationBuilder.KeepAppendOnly("regulation_notes");
            migrationBuilder.KeepValues(
                "regulation_notes",
                "draft_key",
                "chapter",
                "member_id",
                "text",
                "answer",
                "key"
            );
            migrationBuilder.KeepAppendOnly("programme_goals");
            migrationBuilder.KeepValues(
                "programme_goals",
                "organisation_id",
                "year",
                "area",
                "text",
                "member_id",
                "due_on",
                "state",
                "result",
                "key"
            );
            migrationBuilder.KeepAppendOnly("goal_tasks");
            migrationBuilder.KeepValues("goal_tasks", "goal_key", "task_key", "is_ended", "key");
            migrationBuilder.KeepAppendOnly("report_edits");
            migrationBuilder.KeepValues(
                "report_edits",
                "organisation_id",
                "period_from",
                "period_to",
                "sentence",
                "drafted",
                "text",
                "key"
            );
            migrationBuilder.KeepAppendOnly("conduct_signals");
            migrationBuilder.KeepValues(
                "conduct_signals",
                "organisation_id",
                "topic",
                "received_on",
                "due_on",
                "state",
                "handler_id",
                "closed_on",
                "key"
            );
            migrationBuilder.KeepAppendOnly("admission_cases");
            migrationBuilder.KeepValues(
                "admission_cases",
                "organisation_id",
                "opened_on",
                "member_id",
                "ended_as",
                "ended_on",
                "key"
            );
            migrationBuilder.KeepAppendOnly("admission_steps");
            migrationBuilder.KeepValues(
                "admission_steps",
                "case_key",
                "step",
                "day",
                "votes_for",
                "official_members",
                "helper_id",
                "second_helper_id",
                "remark",
                "key"
            );
            migrationBuilder.KeepAppendOnly("inspections");
            migrationBuilder.KeepValues(
                "inspections",
                "organisation_id",
                "year",
                "kind",
                "member_id",
                "planned_for",
                "state",
                "begun_on",
                "concluded_on",
                "mend_by",
                "mended_on",
                "seen_by_id",
                "key"
            );
            migrationBuilder.KeepAppendOnly("inspection_teams");
            migrationBuilder.KeepValues(
                "inspection_teams",
                "inspection_key",
                "member_id",
                "is_lead",
                "is_ended",
                "key"
            );
            migrationBuilder.KeepAppendOnly("discipline_cases");
            migrationBuilder.KeepValues(
                "discipline_cases",
                "organisation_id",
                "member_id",
                "opened_on",
                "form",
                "state",
                "decided_by_id",
                "votes_for",
                "official_members",
                "decided_on",
                "effective_from",
                "ends_on",
                "appealed_on",
                "appeal_settled_on",
                "appeal_outcome",
                "ended_on",
                "key"
            );
            migrationBuilder.KeepAppendOnly("case_readers");
            migrationBuilder.KeepValues("case_readers", "kind", "case_key", "account_id", "is_ended", "key");
            migrationBuilder.KeepAppendOnly("residence_letters");
            migrationBuilder.KeepValues(
                "residence_letters",
                "member_id",
                "cell_id",
                "outside",
                "exempt_as",
                "issued_on",
                "received_on",
                "ended_on",
                "key"
            );
            migrationBuilder.KeepAppendOnly("residence_attendances");
            migrationBuilder.KeepValues("residence_attendances", "letter_key", "member_id", "day", "came", "key");
            migrationBuilder.KeepAppendOnly("residence_years");
            migrationBuilder.KeepValues(
                "residence_years",
                "member_id",
                "cell_id",
                "year",
                "asked_on",
                "due_on",
                "given_on",
                "comment",
                "is_typed_in",
                "key"
            );
            migrationBuilder.KeepAppendOnly("year_reviews");
            migrationBuilder.KeepValues(
                "year_reviews",
                "organisation_id",
                "year",
                "stage",
                "self_level",
                "decided_level",
                "decided_on",
                "key"
            );
            migrationBuilder.KeepAppendOnly("member_reviews");
            migrationBuilder.KeepValues(
                "member_reviews",
                "review_key",
                "member_id",
                "stage",
                "self_level",
                "proposed_level",
                "votes_for",
                "official_members",
                "decided_level",
                "decided_on",
                "key"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "admission_cases");

            migrationBuilder.DropTable(name: "admission_steps");

            migrationBuilder.DropTable(name: "case_readers");

            migrationBuilder.DropTable(name: "conduct_signals");

            migrationBuilder.DropTable(name: "discipline_cases");

            migrationBuilder.DropTable(name: "goal_tasks");

            migrationBuilder.DropTable(name: "inspection_teams");

            migrationBuilder.DropTable(name: "inspections");

            migrationBuilder.DropTable(name: "member_reviews");

            migrationBuilder.DropTable(name: "private_texts");

            migrationBuilder.DropTable(name: "programme_goals");

            migrationBuilder.DropTable(name: "regulation_drafts");

            migrationBuilder.DropTable(name: "regulation_notes");

            migrationBuilder.DropTable(name: "regulation_parts");

            migrationBuilder.DropTable(name: "report_edits");

            migrationBuilder.DropTable(name: "residence_attendances");

            migrationBuilder.DropTable(name: "residence_letters");

            migrationBuilder.DropTable(name: "residence_years");

            migrationBuilder.DropTable(name: "year_reviews");
        }
    }
}
