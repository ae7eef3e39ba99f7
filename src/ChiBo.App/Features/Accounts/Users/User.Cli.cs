using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary><c>chibo user</c>: accounts, on the machine where the program runs.</summary>
internal static class UserCli
{
    public static Verb Create(Terminal terminal) =>
        new(
            terminal,
            "user",
            new Phrase(
                "Tài khoản: thêm, cấp vai trò, đặt lại mật khẩu, đóng.",
                "Accounts: add, grant roles, reset passwords, close."
            ),
            "chibo user add bi-thu --display \"Bí thư\" --role cell-committee --organisation X1-CQ",
            "chibo user list"
        )
        {
            Add(terminal),
            List(terminal),
            Grant(terminal),
            EndGrant(terminal),
            Named(
                terminal,
                "reset-password",
                new Phrase("Đặt lại mật khẩu.", "Sets a new password."),
                (accounts, name) => accounts.ResetPassword(name),
                done => new Phrase(
                    $"Mật khẩu mới (phải đổi khi đăng nhập): {done}",
                    $"New password, to be changed at sign-in: {done}"
                )
            ),
            Named(
                terminal,
                "close",
                new Phrase("Đóng tài khoản.", "Closes an account."),
                (accounts, name) => accounts.Close(name),
                done => new Phrase($"Đã đóng tài khoản {done}.", $"The account {done} is closed.")
            ),
        };

    private static Verb Add(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "add",
            new Phrase("Thêm tài khoản; in mật khẩu một lần.", "Adds an account; prints its password once."),
            "chibo user add van-phong --display \"Văn phòng\" --role committee-office --organisation X1-DU"
        );
        Argument<string> name = verb.TakesWord("NAME", new Phrase("tên đăng nhập", "user name"));
        Option<string> display = verb.Takes("--display", "TEXT", new Phrase("họ và tên", "full name"));
        Option<string> member = verb.Takes("--member", "CODE", new Phrase("mã đảng viên", "code of the member"));
        RoleOptions role = new(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            string user = call.Required(name);
            Outcome<string> outcome = await Use(
                terminal,
                call.GetValue(data),
                accounts => accounts.Add(user, call.GetValue(display) ?? user, call.GetValue(member), role.Read(call))
            );
            return Tell(
                verb,
                outcome,
                done => new Phrase(
                    $"Mật khẩu (phải đổi khi đăng nhập lần đầu): {done}",
                    $"Password, to be changed at the first sign-in: {done}"
                )
            );
        });
    }

    private static Verb List(Terminal terminal)
    {
        var verb = new Verb(terminal, "list", new Phrase("Liệt kê tài khoản.", "Lists accounts."), "chibo user list");
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            IReadOnlyList<UserLine> lines = await Use(terminal, call.GetValue(data), accounts => accounts.List());
            verb.Answer(
                lines.Select(line =>
                {
                    string roles = string.Join(", ", line.Roles);
                    return new Phrase(
                        $"{line.Name}\t{line.DisplayName}\t{roles}{(line.IsClosed ? "\tđã đóng" : "")}",
                        $"{line.Name}\t{line.DisplayName}\t{roles}{(line.IsClosed ? "\tclosed" : "")}"
                    );
                })
            );
            return ExitCodes.Done;
        });
    }

    private static Verb Grant(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "grant",
            new Phrase(
                "Cấp vai trò trên một tổ chức và các tổ chức dưới nó.",
                "Grants a role on an organisation and what lies below it."
            ),
            "chibo user grant bi-thu --role cell-committee --organisation X1-CQ --from 2026-01-01",
            "chibo user grant ubnd --role answering-body --organisation X1-DU --answers-for government"
        );
        Argument<string> name = verb.TakesWord("NAME", new Phrase("tên đăng nhập", "user name"));
        RoleOptions role = new(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            string user = call.Required(name);
            RoleRequest asked = role.Required(call);
            Outcome<string> outcome = await Use(terminal, call.GetValue(data), accounts => accounts.Grant(user, asked));
            return Tell(
                verb,
                outcome,
                done => new Phrase($"Đã cấp vai trò cho {done}.", $"The role is granted to {done}.")
            );
        });
    }

    private static Verb EndGrant(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "end-grant",
            new Phrase("Thôi vai trò từ một ngày (hôm nay).", "Ends a role on a day (today)."),
            "chibo user end-grant bi-thu --role cell-committee --organisation X1-CQ --from 2026-06-01"
        );
        Argument<string> name = verb.TakesWord("NAME", new Phrase("tên đăng nhập", "user name"));
        RoleOptions role = new(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            string user = call.Required(name);
            RoleRequest asked = role.Required(call);
            DateOnly on = asked.Period.From ?? terminal.Today;
            Outcome<string> outcome = await Use(
                terminal,
                call.GetValue(data),
                accounts => accounts.EndGrant(user, asked, on)
            );
            return Tell(
                verb,
                outcome,
                done => new Phrase($"Đã thôi vai trò của {done}.", $"The role of {done} has ended.")
            );
        });
    }

    private static Verb Named(
        Terminal terminal,
        string word,
        Phrase about,
        Func<UserAccounts, string, Task<Outcome<string>>> act,
        Func<string, Phrase> told
    )
    {
        var verb = new Verb(terminal, word, about, $"chibo user {word} bi-thu");
        Argument<string> name = verb.TakesWord("NAME", new Phrase("tên đăng nhập", "user name"));
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            string user = call.Required(name);
            return Tell(verb, await Use(terminal, call.GetValue(data), accounts => act(accounts, user)), told);
        });
    }

    private static async Task<T> Use<T>(Terminal terminal, string? data, Func<UserAccounts, Task<T>> work)
    {
        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(data));
        return await UserAccounts.Use(installation, terminal.Clock, work);
    }

    private static int Tell(Verb verb, Outcome<string> outcome, Func<string, Phrase> told)
    {
        if (!outcome.IsDone)
        {
            return verb.Declines(outcome.Refusal);
        }

        verb.Answer(told(outcome.Value));
        return ExitCodes.Done;
    }

    /// <summary>The options that tell a role.</summary>
    private sealed class RoleOptions(Verb verb)
    {
        private readonly Option<string> role = verb.Takes(
            "--role",
            "ROLE",
            new Phrase($"vai trò: {string.Join(", ", RoleWords.All)}", $"the role: {string.Join(", ", RoleWords.All)}")
        );

        private readonly Option<string> organisation = verb.Takes(
            "--organisation",
            "CODE",
            new Phrase("mã tổ chức", "code of the organisation")
        );

        private readonly Option<string> answersFor = verb.Takes(
            "--answers-for",
            "BODY",
            new Phrase(
                $"chỉ với answering-body: trả lời thay cho {string.Join(", ", BodyWords.All)}",
                $"with answering-body only: the body that it answers for, {string.Join(", ", BodyWords.All)}"
            )
        );

        private readonly Option<string> from = verb.Takes("--from", "DAY", new Phrase("từ ngày", "from this day"));

        private readonly Option<string> to = verb.Takes(
            "--to",
            "DAY",
            new Phrase("đến trước ngày", "until before this day")
        );

        public RoleRequest? Read(ParseResult call) => call.GetValue(role) is null ? null : Required(call);

        public RoleRequest Required(ParseResult call)
        {
            string word = call.Required(role);
            Role asked =
                RoleWords.Find(word)
                ?? throw new CallFaultException(
                    new Phrase(
                        $"--role «{word}» không có; các vai trò: {string.Join(", ", RoleWords.All)}.",
                        $"--role \"{word}\" is not known; the roles: {string.Join(", ", RoleWords.All)}."
                    )
                );
            return new RoleRequest(
                asked,
                call.GetValue(organisation),
                new Period(call.OptionalDay(from), call.OptionalDay(to))
            )
            {
                AnswersFor = Body(call.GetValue(answersFor), asked),
            };
        }

        private static Addressee? Body(string? word, Role role) =>
            word is null ? null
            : role != Role.AnsweringBody
                ? throw new CallFaultException(
                    new Phrase(
                        "--answers-for chỉ đi cùng --role answering-body.",
                        "--answers-for goes with --role answering-body only."
                    )
                )
            : BodyWords.Find(word)
                ?? throw new CallFaultException(
                    new Phrase(
                        $"--answers-for «{word}» không có; các cơ quan: {string.Join(", ", BodyWords.All)}.",
                        $"--answers-for \"{word}\" is not known; the bodies: {string.Join(", ", BodyWords.All)}."
                    )
                );
    }
}
