namespace ChiBo.Domain.Register.Building;

/// <summary>Orders of ids: by code, and new ids in place of old ones.</summary>
internal static class Order
{
    /// <summary>For each id its place in the ordinal order of the codes.</summary>
    public static int[] RankByCode(CodeTable codes)
    {
        string[] keys = new string[codes.Count];
        int[] ids = new int[codes.Count];
        bool sorted = true;
        for (int id = 0; id < codes.Count; id++)
        {
            keys[id] = codes[id];
            ids[id] = id;
            sorted &= id == 0 || string.CompareOrdinal(keys[id - 1], keys[id]) < 0;
        }

        if (sorted)
        {
            return ids;
        }

        Array.Sort(keys, ids, StringComparer.Ordinal);
        return Inverse(ids);
    }

    /// <summary>The codes in a new order: <paramref name="order"/> lists the old ids.</summary>
    public static CodeTable Reordered(CodeTable codes, int[] order)
    {
        var reordered = new CodeTable();
        foreach (int id in order)
        {
            reordered.Add(codes.Utf8(id));
        }

        reordered.Trim(keepIndex: true);
        return reordered;
    }

    /// <summary>For each old id the new one.</summary>
    public static int[] Inverse(int[] order)
    {
        int[] inverse = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            inverse[order[place]] = place;
        }

        return inverse;
    }

    /// <summary>The id under its new number; none stays none.</summary>
    public static int Map(int[] newIds, int id) => id < 0 ? id : newIds[id];
}
