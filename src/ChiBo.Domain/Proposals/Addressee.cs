namespace ChiBo.Domain.Proposals;

/// <summary>Who considers and settles what the cell proposes (II.2.c). Numbers are kept in the database.</summary>
public enum Addressee
{
    /// <summary>The Party committee of the commune (đảng ủy).</summary>
    PartyCommittee = 0,

    /// <summary>The government of the commune (chính quyền).</summary>
    Government = 1,

    /// <summary>The Fatherland Front (Mặt trận Tổ quốc).</summary>
    FatherlandFront = 2,

    /// <summary>A socio-political organisation (tổ chức chính trị - xã hội).</summary>
    Organisation = 3,
}
