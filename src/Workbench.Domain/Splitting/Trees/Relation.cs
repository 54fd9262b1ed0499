namespace Workbench.Domain.Splitting.Trees;

/// <summary>How a word hangs on its head: the relations of Universal Dependencies 2 (de Marneffe et al. 2021), as EWT uses them.</summary>
internal enum Relation : byte
{
    None,
    Root,
    Nsubj,
    NsubjPass,
    NsubjOuter,
    Csubj,
    CsubjPass,
    Obj,
    Iobj,
    Obl,
    OblAgent,
    OblUnmarked,
    Advcl,
    AdvclRelcl,
    Advmod,
    Aux,
    AuxPass,
    Cop,
    Mark,
    Nmod,
    NmodPoss,
    NmodUnmarked,
    NmodDesc,
    Appos,
    Nummod,
    Acl,
    AclRelcl,
    Amod,
    Det,
    DetPredet,
    Case,
    Conj,
    Cc,
    CcPreconj,
    Ccomp,
    Xcomp,
    Compound,
    CompoundPrt,
    Flat,
    Fixed,
    Goeswith,
    Parataxis,
    Discourse,
    Vocative,
    Expl,
    Dislocated,
    List,
    Orphan,
    Reparandum,
    Dep,
    Punct,
}

/// <summary>The relations' names in the treebank.</summary>
internal static class Relations
{
    public const int Count = (int)Relation.Punct + 1;

    /// <summary>The relation of a name such as <c>acl:relcl</c>; that of its first half where the whole is not known.</summary>
    public static Relation Named(string name)
    {
        var plain = name.Replace(":", "", StringComparison.Ordinal);
        if (Enum.TryParse<Relation>(plain, ignoreCase: true, out var relation))
            return relation;
        return Enum.TryParse(name.Split(':')[0], ignoreCase: true, out relation) ? relation : Relation.Dep;
    }
}
