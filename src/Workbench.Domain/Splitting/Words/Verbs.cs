using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Words;

/// <summary>The verbs of English that news is written with, in all their forms.</summary>
internal static class Verbs
{
    private static readonly FrozenDictionary<string, Forms> Table = Inflections.Of(
        regular: "accept accompany accuse achieve acknowledge acquire adapt add address adjust admit adopt advance advise affect agree allege allow "
            + "alter amount analyse analyze announce apologise apologize appeal appear apply appoint approve argue arrange arrest arrive ask "
            + "assassinate assault assemble assert assess assign assist assume assure attach attempt attend attract authorise authorize avoid await "
            + "ban banish bar believe belong block boast boost borrow bother bury cancel carry cause cease celebrate challenge claim "
            + "clarify clash classify close collapse collect combine comment commit compare compete complain complete comply compose concede "
            + "conclude condemn conduct confirm confront connect consider consist constitute construct consult contact contain contend continue "
            + "contract contradict contribute convert convict convince cooperate cope correct count cover crack crash create criticise criticize cross "
            + "damage debate decide declare decline decrease defeat defend define delay deliver demand demolish deny depart depend deploy deport "
            + "derail describe deserve design destabilise destabilize destroy detain detect deteriorate determine develop devote die differ "
            + "diminish disagree disappear disclose discover discuss dismiss display distribute disturb divide donate double doubt drop earn "
            + "ease educate elect eliminate embrace emerge emphasise emphasize employ enable encourage endorse enforce engage enhance enjoy ensure enter "
            + "erupt escape establish estimate evacuate evolve examine exceed exclude execute exist expand expect experience explain explode "
            + "exploit explore expose express extend face fail favour favor feature file finance finish fire flee focus follow force foster frame free "
            + "fuel fund gain gather generate govern grant guarantee guide halt halve handle happen harm hate head help highlight hire honour honor "
            + "hope host identify ignore illustrate imagine impact implement imply import impose improve include increase indicate influence inform "
            + "inherit initiate injure insist inspect inspire install intend intensify interview introduce invade invent invest investigate "
            + "invite involve isolate issue join judge justify kick kill label lack last laugh launch lift like limit link list listen live "
            + "load lobby lock look lower maintain manage mandate march mark marry match matter measure mention merge miss mock mount move "
            + "murder name narrow need negotiate nominate note notice notify object oblige observe obtain occupy occur offer open operate oppose "
            + "orbit order organise organize oust outline outnumber oversee own pass pause perform permit persuade place plan play pledge plunge point poll "
            + "possess postpone pour praise predict prefer prepare present preserve press prevent proceed process produce profit prohibit "
            + "project promise promote prompt propose prosecute protect protest prove provide provoke publish pull punish purchase pursue push qualify "
            + "question quote raise rally range rank rate reach react realise realize rebuild recall receive recognise recognize recommend "
            + "reconsider record recover recruit reduce refer reflect refuse regard register regulate reject relate release rely remain remark remember "
            + "remind remove rename renew repair repeat repel replace reply report represent request require rescue research reside resign resist "
            + "resolve respond rest restore restrict result resume retain retire return reveal reverse review revise revive reward risk rule "
            + "rush sail sanction save scrap seem seize select separate serve settle shape share shift shock shorten show signal sign "
            + "slam slash slow smash smuggle soar solve sort sound spark specialise specialize specify sponsor spur stabilise stabilize stage stall start "
            + "starve state stay stem step stop store strengthen stress stretch struggle study submit succeed suffer suggest supply support suppose "
            + "suppress surge surpass surrender surround survey survive suspect suspend sustain switch talk target tax tend test thank threaten "
            + "topple total touch tour trace track trade trail train transfer transform treat trigger triple try turn undergo underline "
            + "undermine unite unveil update urge use value vanish veto violate visit volunteer vote vow wage wait walk want warn waste watch "
            + "weaken weigh welcome widen wipe wish witness wonder work worry worsen yield calculate dub echo ramp hail hinder hover forge cite chair "
            + "call ally aim act age allocate bomb campaign change chart check cheer cite climb coin cost host owe ease expire exempt flood "
            + "freeze grab hail hand harbor house land lie loom map mine model park peak phase pile pin post pump race rain renovate rent rip "
            + "roll row scale score scrutinise scrutinize search seal serve ship slip slide slump snap sow split star stir storm strip sue sum tackle team tear "
            + "hoard evict tighten top tow underestimate overestimate vary view void warrant wed wreck abandon absorb abuse accelerate access accumulate",
        irregular: "arise arose arisen,become became become,begin began begun,bet bet bet,bind bound bound,bleed bled bled,blow blew blown,"
            + "break broke broken,bring brought brought,build built built,burn burnt burnt,buy bought bought,cast cast cast,catch caught caught,"
            + "choose chose chosen,come came come,cost cost cost,cut cut cut,deal dealt dealt,draw drew drawn,drink drank drunk,drive drove driven,"
            + "eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,fly flew flown,"
            + "forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone,"
            + "grow grew grown,hang hung hung,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,"
            + "know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,lie lay lain,lie lied lied,bear bore born,overtake overtook overtaken,lose lost lost,make made made,"
            + "mean meant meant,meet met met,overcome overcame overcome,oversee oversaw overseen,overthrow overthrew overthrown,pay paid paid,"
            + "put put put,quit quit quit,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,"
            + "seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,shed shed shed,shoot shot shot,shrink shrank shrunk,"
            + "shut shut shut,sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,speak spoke spoken,spend spent spent,split split split,"
            + "spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,strike struck struck,strive strove striven,"
            + "swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,take took taken,teach taught taught,tear tore torn,"
            + "tell told told,think thought thought,throw threw thrown,undergo underwent undergone,understand understood understood,"
            + "undertake undertook undertaken,wake woke woken,wear wore worn,win won won,wind wound wound,withdraw withdrew withdrawn,"
            + "withhold withheld withheld,write wrote written,show showed shown,prove proved proven,rebuild rebuilt rebuilt,drown drowned drowned",
        alsoNouns: "act address advance age aim ally amount appeal arrest assault attack attempt ban bar bomb block boost campaign cause challenge chair change "
            + "chart check claim clash close collapse comment commit contact contract cost count cover crack crash cross cut damage deal debate "
            + "decline decrease defeat delay demand design display doubt draw drive drop ease estimate experience face fall favour favor "
            + "feature fight file fire flood focus force frame fuel fund gain guarantee guide halt hand harm hate head help hit hold honour honor hope host house impact "
            + "import increase influence interview issue judge label lack land last launch lead leave lift like limit link list load lobby look "
            + "mandate map march mark match matter measure mention mine model move murder name need note notice object offer open order own park pass "
            + "pause peak phase place plan play pledge point poll post press process profit project promise protest purchase push question quote race "
            + "rain rally range rank rate read record reform release remark rent repair reply report request rescue research rest result return review "
            + "reward ride ring rise risk rule run rush sail sanction scale score search set shape share shift ship shock shot show sign signal slide slump "
            + "sort sound spark split spread spring stage stand star start state stay stem step stop store storm stress strike struggle study supply "
            + "support surge survey suspect swing switch talk target tax team test total touch tour trace track trade trail train transfer trigger "
            + "try turn update use value veto view visit volunteer vote wage wait walk want warrant waste watch wind wish witness wonder work worry yield"
    );

    private static readonly FrozenDictionary<string, Forms>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms a word can be. A word in -ed or -ing that is not listed counts as a verb unless it is short.</summary>
    public static Forms Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var forms))
            return forms;
        if (
            word.Length > 4
            && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            && !word.EndsWith("eed", StringComparison.OrdinalIgnoreCase)
        )
            return word is "hundred" or "sacred" or "naked" or "rugged" or "kindred" or "hatred"
                ? Forms.None
                : Forms.Past | Forms.Participle;
        return word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? Forms.Ing : Forms.None;
    }
}
