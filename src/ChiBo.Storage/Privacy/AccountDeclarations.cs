using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Accounts: signing in, roles, what is set up by and for a person.</summary>
internal static class AccountDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new("accounts", SigningIn, Personal, WithAccount, "id user_name normalized_user_name display_name member_id"),
        new(
            "accounts",
            SigningIn,
            Evaluation,
            WithAccount,
            "password_hash security_stamp concurrency_stamp two_factor_enabled lockout_end lockout_enabled "
                + "access_failed_count must_change_password is_closed"
        ),
        new("accounts", Telling, Evaluation, WithAccount, "email normalized_email email_confirmed"),
        new("accounts", Telling, Evaluation, WithAccount, "phone_number phone_number_confirmed"),
        new("account_claims", SigningIn, Evaluation, WithAccount, "id user_id claim_type claim_value"),
        new(
            "account_logins",
            SigningIn,
            Evaluation,
            WithAccount,
            "login_provider provider_key provider_display_name user_id"
        ),
        new("account_tokens", SigningIn, Evaluation, WithAccount, "user_id login_provider name value"),
        new("account_passkeys", SigningIn, Evaluation, WithAccount, "credential_id user_id data"),
        new("role_grants", Permissions, Personal, WithRegister, "account_id role organisation_id answers_for"),
        new("saved_filters", Convenience, Personal, UntilRemoved, "id account_id name path query"),
        new("form_burdens", Burden, Personal, ForMonths, "account_id month feature typed reused"),
        new("mail_choices", Telling, Personal, WithAccount, "account_id delivery hour language last_digest_on"),
        new(
            "notices",
            Telling,
            Personal,
            AfterReading,
            "id account_id kind organisation_code path day made_at read_at"
        ),
        new(
            "outgoing_mails",
            Telling,
            Personal,
            AfterReading,
            "id account_id kind notice_id made_at not_before attempts last_failure sent_at given_up_at"
        ),
        new("personal_looks", Looks, Personal, WithRegister, "id at account_id member_id what"),
    ];
}
