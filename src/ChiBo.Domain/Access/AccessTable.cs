using static ChiBo.Domain.Access.AccessAction;
using static ChiBo.Domain.Access.Reach;
using static ChiBo.Domain.Access.Role;
using static ChiBo.Domain.Access.Sensitivity;

namespace ChiBo.Domain.Access;

/// <summary>Who may do what, where, and with how sensitive data. What is not in the table is denied.</summary>
internal static class AccessTable
{
    public static readonly AccessRule[] Rules =
    [
        new(CellCommittee, Own, Discipline, Look, Record, Correct, Countersign),
        new(CellCommittee, Own, Evaluation, Import),
        new(CellCommittee, Own, Personal, Transfer, Receive),
        new(CellCommittee, Parent, Internal, Look),
        new(ResidentialSecretary, Own, Personal, Look, Record, Transfer, Receive),
        new(ResidentialSecretary, Own, Internal, Correct, Report),
        new(ResidentialSecretary, Parent, Internal, Look),
        new(AreaOfficer, Own, Internal, Look, Report),
        new(PartyCommitteeOffice, OwnAndBelow, Discipline, Look),
        new(PartyCommitteeOffice, OwnAndBelow, Evaluation, Record, Correct, Countersign, Import, Export),
        new(PartyCommitteeOffice, OwnAndBelow, Personal, Transfer, Receive, Reorganise, Review, ActForAnother),
        new(PartyCommitteeOffice, OwnAndBelow, Internal, Establish, GrantRoles, VerifyAudit, Report, Answer, Override),
        new(PartyCommitteeOffice, Parent, Internal, Look),
        new(AnsweringBody, OwnAndBelow, Internal, Look),
        new(AnsweringBody, Own, Internal, Answer),
        new(Role.Member, Own, Internal, Look),
        new(OrganisationBoard, OwnAndBelow, Personal, Look, Import, Export, Review, Reorganise),
        new(OrganisationBoard, OwnAndBelow, Internal, SetParameters, Consent, GrantRoles, VerifyAudit),
        new(OrganisationBoard, Parent, Internal, Look),
        new(TechnicalAdministrator, Reach.Installation, Internal, ManageUsers, Backup, ViewHealth, VerifyAudit),
        new(TechnicalAdministrator, OwnAndBelow | Anywhere, Internal, ManageUsers),
    ];

    /// <summary>What members may do with their own data, whatever their roles.</summary>
    public static readonly (AccessAction Action, Sensitivity UpTo)[] OwnData =
    [
        (Look, Evaluation),
        (LookAtLog, Personal),
    ];

    /// <summary>What takes a second person.</summary>
    public static readonly AccessAction[] NeverForOneself = [Countersign, GrantRoles];
}
