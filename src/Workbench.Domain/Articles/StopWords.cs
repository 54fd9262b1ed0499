using System.Collections.Frozen;

namespace Workbench.Domain.Articles;

/// <summary>
/// The small words that a language cannot do without, and the letters that few others write.
/// </summary>
/// <remarks>Written for this project. A word may serve several languages; it then counts for each.</remarks>
internal static class StopWords
{
    private static readonly (string Language, string Words)[] Lists =
    [
        (
            "en",
            "the of and to in is was that for on with as by at from it its this are were be been has have had not but "
                + "which who they their he his she her said will would after more about an or than also when"
        ),
        (
            "de",
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
                + "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur"
                + " wurde wurden hatte seit gegen unter zwischen bis ihr ihre seine kein keine niemand zwei drei vier fünf sechs acht zehn mehr wieder schon jahr"
        ),
        (
            "fr",
            "a le la les de des du et en un une est que qui dans pour pas au aux sur par plus avec ce cette ne se sont il "
                + "elle ont été mais ou leur son sa ses nous vous comme après selon à"
                + " était étaient leurs ces deux trois quatre cinq sept huit dix contre sous sans très encore tout tous personne ans"
        ),
        (
            "es",
            "a el la los las de del y en un una que es se por con para al no su sus lo como más o pero fue ha han este "
                + "esta son entre cuando muy sin sobre también hasta desde según ya"
                + " dos tres cuatro cinco seis siete ocho diez mil contra ante tras nadie todos era eran había años año"
        ),
        (
            "it",
            "a il lo la gli le di del della dei delle e in un una che è per con non si da dal al alla nel nella sono ha "
                + "più anche come ma su suo sua questo questa stato hanno dopo tra degli i"
                + " tre quattro cinque sei sette otto dieci contro senza ogni nessuno tutti ancora era erano aveva anni anno fu"
        ),
        (
            "pt",
            "o a os as de do da dos das e em no na nos nas um uma que é para com por se não ao à mais foi como mas seu "
                + "sua ou são também pelo pela entre até segundo após ser já"
                + " dois três quatro cinco seis sete oito dez mil contra sem ninguém todos ainda era eram tinha anos ano muito"
        ),
        (
            "nl",
            "de het een van en in is dat op te zijn voor met die niet aan er om ook als bij door naar maar uit dan nog "
                + "over heeft wordt deze hij ze werd hebben worden zal tot volgens"
                + " twee drie vier vijf zes zeven acht negen tien miljard miljoen niemand geen meer kan haar hun tegen tussen jaar sinds"
        ),
        (
            "sv",
            "och att det i en som på är av för med den till har de inte om ett han var men sig från vi så hon också efter "
                + "eller när nu skulle kan vid under år sade"
                + " två tre fyra fem sju tio ingen alla mycket blev hade ska mot mellan utan upp"
        ),
        (
            "da",
            "og at det i en som på er af for med den til har de ikke om et han var men sig fra vi så hun også efter "
                + "eller når nu ville kan ved blev bliver mod sagde hvor"
                + " tre fem syv otte ti ingen alle meget hans skal mellem uden år"
        ),
        (
            "nb",
            "og å det i en som på er av for med den til har de ikke om et han var men seg fra vi så hun også etter eller "
                + "når nå ville kan ved ble blir mot sa hvor"
                + " tre fem sju åtte ti ingen alle mye hans skal mellom uten år"
        ),
        (
            "fi",
            "ja on ei että se oli ovat hän mutta myös kun joka kuin tai ole sekä ovat mukaan vuoden jo niin vain sen "
                + "tämä hänen voi ennen jälkeen kanssa mitä jotka olla oli"
                + " kaksi kolme neljä viisi eivät kukaan vuonna"
        ),
        (
            "pl",
            "i w na z do się nie to jest że o jak po co dla od przez ale za są oraz tym już był była być jego ich który "
                + "która które także może tego przed roku ze"
                + " dwa trzy cztery pięć nikt nic nad pod bez przy jej ten"
        ),
        (
            "cs",
            "a v na se je že s z do o k i to pro ale za by jako po které který podle také byl bylo byla jsou ve si už jeho "
                + "při nebo jsem roku od aby jen až"
                + " dva tři čtyři pět nikdo nic bez nad pod její roce"
        ),
        (
            "sk",
            "a v na sa je že s z do o k i to pre ale za by ako po ktoré ktorý podľa tiež bol bolo bola sú vo si už jeho "
                + "pri alebo som roku od aby len až"
        ),
        (
            "hu",
            "a az és hogy nem is egy ez volt meg csak de már mint el vagy még ki azt lesz szerint után ha kell lehet "
                + "minden pedig ezt voltak alatt sem között aki"
                + " két három négy öt senki"
        ),
        (
            "ro",
            "și în de la a cu pe nu că o un din care este pentru au fost mai sau după dar prin ce sunt va fi lui ale al "
                + "unei unui acest această potrivit iar"
                + " doi trei patru cinci nimeni era erau fără despre"
        ),
        (
            "tr",
            "ve bir bu da de için ile olarak daha çok gibi en ne kadar sonra olan ancak ama değil her var göre şu o olduğu "
                + "tarafından oldu dedi yeni ise veya"
                + " iki üç dört beş kimse hiç yıl"
        ),
        (
            "id",
            "yang dan di dari untuk dengan pada ini itu dalam akan tidak adalah oleh juga ke karena sebagai bahwa para "
                + "telah lebih atau ada mereka kami kepada saat"
                + " dua tiga empat lima miliar juta tahun sudah bisa orang korban"
        ),
        (
            "vi",
            "và của là các có được trong cho một không với những người đã này để khi ở từ đến tại theo về cũng sẽ ra vào"
        ),
        (
            "ca",
            "el la els les de del i en un una que és per amb no al als dels es va ha més com però són seu seva aquest "
                + "aquesta també entre fins segons des perquè"
                + " dos tres quatre cinc ningú tots"
        ),
        (
            "hr",
            "i u je na se da za su od s o kao koji koja koje ne to iz će bi ili bio bila što nije ali po do samo još sve"
                + " dva tri četiri pet nitko godine"
        ),
        ("et", "ja on ei et see oli kui ka mis oma ning aga tema või selle pärast kes veel olid ole nii ta nad aasta"),
        ("lt", "ir į kad su yra iš tai kaip bet apie buvo ne už jis po dėl taip pat prie jau metų nuo"),
        ("lv", "un ir ar no par ka uz tas bet kā pēc to arī gada nav kas bija ja vai pie līdz"),
        ("sl", "in je na se da za so v z ki po ne bi kot pa tudi od iz pri še ali bil bila lahko leta"),
        ("la", "et est non in cum ad per sed ut qui quae quod ex ab atque esse sunt erat omnis omnia"),
        ("sw", "na ya wa kwa ni katika la za cha vya kuwa mwaka hii hiyo baada hakuna lakini pia watu ambao miaka"),
        ("tl", "ang ng sa mga na ay ni kay si hindi ito noong nang"),
        ("sq", "të në dhe për më një është e i që nga u ka si por"),
        ("is", "og að í á er sem var við um fyrir en ekki til með af það hann"),
        ("cy", "y yn yr o i ar ei wedi mae oedd gan ac hwn"),
    ];

    // Letters of which one alone speaks for a language; the words that have any count as half a small word would.
    private static readonly (string Languages, string Letters)[] Signs =
    [
        ("de", "ß"),
        ("es", "ñ"),
        ("pt", "ãõ"),
        ("sv da nb", "å"),
        ("da nb", "æø"),
        ("pl", "łżźśńćąę"),
        ("cs", "řěů"),
        ("sk", "ľĺŕ"),
        ("hu", "őű"),
        ("ro", "țăș"),
        ("tr", "ğış"),
        ("vi", "đơưạảấầậắặếềểệịốồổộớờợụủứừựỹ"),
        ("et", "õ"),
        ("lt", "ėųįū"),
        ("lv", "āēīļņģķ"),
    ];

    /// <summary>The languages that a lower-case word is a small word of.</summary>
    public static FrozenDictionary<string, string[]> ByWord { get; } =
        Lists
            .SelectMany(list => list.Words.Split(' ').Distinct().Select(word => (word, list.Language)))
            .GroupBy(pair => pair.word, pair => pair.Language)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The languages that a lower-case letter speaks for.</summary>
    public static FrozenDictionary<char, string[]> ByLetter { get; } =
        Signs
            .SelectMany(sign => sign.Letters.Select(letter => (letter, Languages: sign.Languages.Split(' '))))
            .GroupBy(pair => pair.letter, pair => pair.Languages)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(languages => languages).ToArray());
}
