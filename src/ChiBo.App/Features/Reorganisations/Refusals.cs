using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reorganisations;

/// <summary>What is to be reorganised is not there on the day: not yet, or no longer.</summary>
internal sealed record NotActiveOn(string Named, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "not-active-on",
        $"Ngày {On:dd/MM/yyyy} «{Named}» không hoạt động (chưa lập, hoặc đã kết thúc). Hãy chọn ngày khác, hoặc xem lịch sử của tổ chức.",
        $"\"{Named}\" is not active on {On:yyyy-MM-dd}: not yet there, or ended. Choose another day, or look at its history."
    );

/// <summary>A new unit or organisation needs a code that nobody has.</summary>
internal sealed record CodeTaken(string Taken)
    : Refusal(
        RefusalKind.NotPossible,
        "code-taken",
        $"Mã «{Taken}» đã có trong sổ bộ. Hãy chọn mã khác.",
        $"The code \"{Taken}\" is in the register already. Choose another."
    );

/// <summary>A merger takes two different organisations or units at least, each once.</summary>
internal sealed record MergedWithItself(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "merged-with-itself",
        $"«{Named}» không thể nhập với chính nó. Hãy chọn ít nhất hai tổ chức khác nhau, mỗi tổ chức một lần.",
        $"\"{Named}\" cannot be merged with itself. Choose two different ones at least, each once."
    );

/// <summary>Only what is of one kind is merged.</summary>
internal sealed record KindsDiffer(string One, string Other)
    : Refusal(
        RefusalKind.NotPossible,
        "kinds-differ",
        $"«{One}» và «{Other}» khác loại nên không nhập với nhau được. Có thể giải thể một bên và chuyển đảng viên sang bên kia.",
        $"\"{One}\" and \"{Other}\" are of different kinds and cannot be merged. Dissolve one and send its members to the other."
    );

/// <summary>What is dissolved has organisations under it that stay.</summary>
internal sealed record OrganisationsBelow(string Organisation, IReadOnlyList<string> Below)
    : Refusal(
        RefusalKind.NotPossible,
        "organisations-below",
        $"«{Organisation}» còn tổ chức trực thuộc ({string.Join(", ", Below)}). Hãy giải thể hoặc nhập chúng trước, hoặc nhập «{Organisation}» với tổ chức khác.",
        $"\"{Organisation}\" has organisations under it ({string.Join(", ", Below)}). Dissolve or merge them first, or merge \"{Organisation}\"."
    );

/// <summary>A unit that ends has units inside that stay.</summary>
internal sealed record UnitsInside(string Unit, string Inside)
    : Refusal(
        RefusalKind.NotPossible,
        "units-inside",
        $"«{Unit}» còn đơn vị «{Inside}» bên trong. Hãy nhập «{Inside}» trước.",
        $"\"{Unit}\" still has \"{Inside}\" inside. Merge \"{Inside}\" first."
    );

/// <summary>A cell to which members are sent is not there, or ends itself.</summary>
internal sealed record NoCellToGoTo(string Cell, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "no-cell-to-go-to",
        $"Không thể chuyển đảng viên đến «{Cell}»: ngày {On:dd/MM/yyyy} không có chi bộ này, hoặc chính nó cũng kết thúc. Hãy chọn chi bộ khác.",
        $"Nobody can be sent to \"{Cell}\": it is not there on {On:yyyy-MM-dd}, or ends itself. Choose another cell."
    );

/// <summary>For some members no cell is known to which they could go.</summary>
internal sealed record MembersWithoutCell(IReadOnlyCollection<string> Members)
    : Refusal(
        RefusalKind.NotPossible,
        "members-without-cell",
        $"Chưa rõ chi bộ nơi cư trú của {Members.Count} đảng viên ({string.Join(", ", Members.Take(20))}). Hãy chọn chi bộ cho họ.",
        $"No cell of residence is known of {Members.Count} members ({string.Join(", ", Members.Take(20))}). Choose a cell for them."
    );

/// <summary>A part of a split takes a unit that the organisation does not serve.</summary>
internal sealed record UnitNotServed(string Unit, string Organisation)
    : Refusal(
        RefusalKind.NotPossible,
        "unit-not-served",
        $"«{Organisation}» không phục vụ «{Unit}», nên không tách «{Unit}» ra được.",
        $"\"{Organisation}\" does not serve \"{Unit}\", so \"{Unit}\" cannot leave it."
    );

/// <summary>A part of a split takes somebody who is not on the roll, or is taken by another part.</summary>
internal sealed record NotOnTheRoll(string Member, string Organisation)
    : Refusal(
        RefusalKind.NotPossible,
        "not-on-the-roll",
        $"Đảng viên «{Member}» không có tên trong «{Organisation}», hoặc đã được chọn cho phần khác.",
        $"The member \"{Member}\" is not on the roll of \"{Organisation}\", or was chosen for another part."
    );

/// <summary>An organisation cannot stand under itself.</summary>
internal sealed record UnderItself(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "under-itself",
        $"«{Named}» không thể trực thuộc chính nó. Hãy chọn cấp ủy cấp trên.",
        $"\"{Named}\" cannot stand under itself. Choose the committee above."
    );

/// <summary>A cell stands under a committee, not under another cell (II.1.2).</summary>
internal sealed record NoCommittee(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "no-committee",
        $"«{Named}» là chi bộ; chi bộ trực thuộc đảng ủy (28-HD/BTCTW, điểm II.1.2). Hãy chọn đảng ủy.",
        $"\"{Named}\" is a cell; a cell stands under a committee (28-HD/BTCTW, II.1.2). Choose a committee."
    );

/// <summary>Those that are merged lie under different ones, and it is not said under which the new one lies.</summary>
internal sealed record ParentUnclear(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "parent-unclear",
        $"Cần nói rõ «{Named}» trực thuộc đâu, vì các bên được nhập trực thuộc những nơi khác nhau.",
        $"Say under which \"{Named}\" lies: those that are merged lie under different ones."
    );

/// <summary>Nothing is asked for.</summary>
internal sealed record NothingToReorganise()
    : Refusal(
        RefusalKind.NotPossible,
        "nothing-to-reorganise",
        "Chưa chọn gì để sắp xếp lại. Hãy chọn ít nhất một tổ chức hoặc một đảng viên.",
        "Nothing was chosen. Choose an organisation or a member at least."
    );

/// <summary>Only a cell is set up by this step.</summary>
internal sealed record NotACell(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "not-a-cell",
        $"«{Named}» phải là chi bộ cơ quan, chi bộ khu dân cư hoặc chi bộ khác.",
        $"\"{Named}\" has to be an agency, residential or other cell."
    );

/// <summary>A cell is set up in a commune or an area that is not there on the day.</summary>
internal sealed record CommuneGone(string Unit, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "commune-gone",
        $"Ngày {On:dd/MM/yyyy} không có xã, khu dân cư «{Unit}» (chưa lập, hoặc đã nhập vào nơi khác), nên không lập chi bộ ở đó được.",
        $"There is no commune or area \"{Unit}\" on {On:yyyy-MM-dd} (not yet, or merged into another): no cell can be set up there."
    );

/// <summary>A cell serves the commune of the committee that it stands under, or areas of it (Charter 10.3).</summary>
internal sealed record ServesAnotherCommune(string Unit, string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "serves-another-commune",
        $"«{Unit}» không thuộc địa bàn của đảng ủy cấp trên, nên «{Named}» không lập ở đó được (Điều lệ Đảng, Điều 10.3).",
        $"\"{Unit}\" is not in the area of the committee above: \"{Named}\" cannot be set up there (Charter 10.3)."
    );

/// <summary>A cell is set up that serves nothing.</summary>
internal sealed record ServesNothing(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "serves-nothing",
        $"Hãy chọn xã hoặc khu dân cư của «{Named}».",
        $"Choose the commune or the areas of \"{Named}\"."
    );

/// <summary>A cell is set up with nobody in it.</summary>
internal sealed record CellWithoutMembers(string Named)
    : Refusal(
        RefusalKind.NotPossible,
        "cell-without-members",
        $"Chưa chọn đảng viên nào cho «{Named}». Hãy chọn ít nhất một đảng viên.",
        $"Nobody was chosen for \"{Named}\". Choose one member at least."
    );

/// <summary>Who is to found the cell is on no roll on the day.</summary>
internal sealed record NotAMemberThen(string Member, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "not-a-member-then",
        $"Ngày {On:dd/MM/yyyy} đảng viên «{Member}» không có tên trong chi bộ nào.",
        $"On {On:yyyy-MM-dd} the member \"{Member}\" is on the roll of no cell."
    );

/// <summary>The name is no other than before.</summary>
internal sealed record SameName(string Organisation)
    : Refusal(
        RefusalKind.NotPossible,
        "same-name",
        $"Hãy gõ tên mới của «{Organisation}», khác tên đang dùng.",
        $"Type a new name of \"{Organisation}\", other than the present one."
    );

/// <summary>Between looking and recording, somebody else changed what the plan rests on.</summary>
internal sealed record PlanOutdated()
    : Refusal(
        RefusalKind.Conflict,
        "plan-outdated",
        "Trong lúc xem trước, sổ bộ đã có thay đổi nên kế hoạch không còn như đã xem; chưa ghi gì. Hãy xem lại kế hoạch mới dưới đây rồi xác nhận.",
        "The register changed while you looked and the plan is no longer the one that you saw; nothing was recorded. Look at the new plan below, then confirm."
    );
