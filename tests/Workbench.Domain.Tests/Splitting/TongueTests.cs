using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

/// <summary>Whether a short sentence by itself is English.</summary>
public sealed class TongueTests
{
    public static TheoryData<string> Foreign =>
        Lines(
            """
            Die Bank verlor 2019 vier Milliarden Euro.
            Der Umbau kostet vier Millionen.
            Die Brücke wurde 2019 geschlossen.
            Das Werk schließt im Herbst.
            Niemand kam zur Sitzung.
            Bayern gewann gegen Madrid.
            Vier Arbeiter starben beim Einsturz.
            Der Minister trat am Montag zurück.
            De bank verloor in 2019 vier miljard euro.
            De burgemeester trad maandag af.
            Het museum sluit volgend jaar.
            Niemand raakte gewond.
            Vier arbeiders kwamen om het leven.
            Han var minister i tre år.
            Banken tabte fire milliarder kroner.
            Broen blev lukket i 2019.
            Ingen kom til skade.
            Borgmesteren gik af i mandags.
            Bron stängdes 2019.
            Banken förlorade fyra miljarder kronor.
            Ingen skadades i olyckan.
            Statsministern avgick i måndags.
            Banken tapte fire milliarder kroner.
            Ingen ble skadet.
            El banco perdió cuatro mil millones en 2019.
            El puente se abrió en 1998.
            La fábrica cerró el lunes.
            Nadie murió en el incendio.
            Gobierno anuncia reforma fiscal.
            Murieron cuatro obreros.
            La banque a perdu quatre milliards en 2019.
            Le pont a fermé lundi.
            Personne n'est mort.
            Quatre ouvriers sont morts.
            L'usine ferme en mai.
            La France importe 40 % de son gaz.
            Macron nomme Barnier Premier ministre.
            La banca ha perso quattro miliardi.
            Il ponte crollò nel 2018.
            Nessuno è morto.
            Quattro operai morirono nell'incendio.
            Il governo taglia le tasse.
            O banco perdeu quatro bilhões em 2019.
            A ponte foi fechada na segunda-feira.
            Ninguém morreu no acidente.
            Quatro operários morreram.
            Bank stracił cztery miliardy w 2019 roku.
            Most zamknięto w 2019 roku.
            Nikt nie zginął.
            Czterech robotników zginęło.
            Banka ztratila čtyři miliardy korun.
            Most byl uzavřen v roce 2019.
            Nikdo nezemřel.
            Banka 2019'da dört milyar lira kaybetti.
            Köprü iki yıl sonra kapatıldı.
            Kimse ölmedi.
            Dört işçi hayatını kaybetti.
            Bank itu kehilangan empat miliar rupiah.
            Jembatan itu ditutup pada 2019.
            Tidak ada korban jiwa.
            Pemerintah menaikkan harga beras.
            Benki ilipoteza shilingi bilioni nne mwaka 2019.
            Daraja lilifungwa baada ya miaka miwili.
            Hakuna aliyekufa.
            Serikali imepandisha bei ya mchele.
            Gallia est omnis divisa in partes tres.
            Senatus pontem clausit.
            Carthago delenda est.
            Pankki menetti neljä miljardia euroa.
            Silta suljettiin vuonna 2019.
            Kukaan ei kuollut.
            A bank négymilliárdot veszített 2019-ben.
            A hidat lezárták.
            Senki sem halt meg.
            Banca a pierdut patru miliarde de lei.
            Podul a fost închis în 2019.
            Nimeni nu a murit.
            Ngân hàng mất bốn tỷ đồng.
            Cầu bị đóng cửa năm 2019.
            El banc va perdre quatre mil milions.
            Banka je izgubila četiri milijarde.
                Nitko nije poginuo.
            Tiltas buvo uždarytas.
            Pank kaotas neli miljardit eurot.
            Bankinn tapaði fjórum milljörðum.
            Walang namatay sa aksidente.
            Isinara ang tulay noong 2019.
            Ura u mbyll në vitin 2019.
            Caeodd y bont yn 2019.
            Die brug is in 2019 gesluit.
            Zubia 2019an itxi zuten.
            Banki kuu ilipunguza riba.
            Jesień była ciepła.
            Preise steigen weiter.
            Les prix montent encore.
            Los precios siguen subiendo.
            I prezzi salgono ancora.
            Os preços continuam subindo.
            Prisene stiger fortsatt.
            Fiyatlar yükselmeye devam ediyor.
            Frankreich schickt Soldaten nach Mali.
            Die Polizei nahm drei Männer fest.
            Im Hafen brannte ein Schiff.
            Mieten stiegen um acht Prozent.
            Der Konzern streicht 400 Stellen.
            Politie arresteert twee verdachten.
            De trein reed niet.
            Kabinet verhoogt de accijns op diesel.
            Politiet pågrep to menn.
            Toget var innstilt i går.
            Regjeringen øker avgiften.
            Politiet anholdt to mænd.
            Regeringen hæver skatten.
            Polisen grep två män.
            Regeringen höjer skatten.
            La policía detuvo a tres hombres.
            El tren no salió.
            España exporta aceite.
            Suben los alquileres en Madrid.
            La police a arrêté trois hommes.
            Le train est resté à quai.
            Paris interdit les trottinettes.
            Les loyers augmentent.
            La polizia ha arrestato tre uomini.
            Roma vieta i monopattini.
            Gli affitti aumentano.
            A polícia prendeu três homens.
            Lisboa proíbe carros a gasóleo.
            As rendas aumentam.
            Policja zatrzymała trzech mężczyzn.
            Pociąg nie odjechał.
            Czynsze rosną.
            Policie zadržela tři muže.
            Vlak neodjel.
            Polis üç kişiyi gözaltına aldı.
            Tren kalkmadı.
            Kiralar artıyor.
            Polisi menangkap tiga orang.
            Kereta tidak berangkat.
            Harga sewa naik.
            Polisi waliwakamata watu watatu.
            Treni haikuondoka.
            Kodi zimepanda.
            Poliisi pidätti kolme miestä.
            Vuokrat nousevat.
            A rendőrség három férfit őrizetbe vett.
            Poliția a reținut trei bărbați.
            Chiriile cresc.
            Cảnh sát bắt ba người.
            Policija je uhitila trojicu.
            Inaresto ng pulis ang tatlong lalaki.
            Die polisie het drie mans vasgetrek.
            Vox populi vox dei.
            Rex mortuus est.
            Malaysia menaikkan harga minyak.
            Polícia zadržala troch mužov.
            Politsei pidas kinni kolm meest.
            Policija sulaikė tris vyrus.
            """
        );

    public static TheoryData<string> English =>
        Lines(
            """
            Bundestag passed the Gesetz zur Stärkung der Pflege.
            Real Madrid beat Bayern 3–1.
            La Scala closed in 2020.
            Los Angeles lost 4 million trees.
            Le Monde fired four editors.
            Die Zeit printed the letter on Monday.
            Der Spiegel named her.
            Las Vegas banned grass lawns.
            El Niño warms the Pacific.
            Volkswagen recalled 40,000 Golfs.
            Angela Merkel met Emmanuel Macron in Aachen.
            Ursula von der Leyen flew to Kyiv.
            Mohammed bin Salman cut oil output.
            Maria de la Cruz won.
            Rosneft hired Gerhard Schröder.
            Lufthansa bought ITA Airways.
            She sang “La vie est belle” to the crowd.
            The Volkshochschule Bremen offers 40 courses.
            Sinn Féin won Fermanagh.
            Krill live in swarms.
            Profits fell.
            Prices rose.
            It sank.
            Nobody died.
            Quinoa contains iron.
            Ibuprofen thins blood.
            Insulin lowers blood sugar.
            Mercury orbits the sun.
            Beethoven composed nine symphonies.
            Penguins eat krill.
            Salt melts ice.
            Fergen sank off Bodø.
            Macron resigned.
            Bread is dear.
            Wages doubled.
            He died in Rome.
            I quit in May.
            Men die younger.
            An die costs £4.
            The war was over.
            Her son had an art den.
            Mutatis mutandis the rule holds.
            The ad hoc panel met in camera.
            Ex ante, the risk was nil.
            Chef José Andrés runs a café in São Paulo.
            Gini coefficients fell.
            Mitochondria make ATP.
            Helsinki Turku Tampere trains stopped.
            Zlatan Ibrahimović scored twice.
            Tomatoes contain lycopene.
            Dutch gas prices soared.
            Dogs bark.
            Fewer babies were born in Włocławek.
            Kim Jong Un visited Vladivostok.
            Over half a million fled.
            UNRWA runs 183 schools in Gaza.
            Die Linke lost every seat.
            Per capita income fell 3%.
            Ljubljana banned cars.
            Men in Mali earn more.
            Pope Francis died.
            Lava buried Grindavík.
            """
        );

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_short_sentence_of_another_language_is_left_unjudged(string sentence)
    {
        Assert.Null(Assert.Single(Splitter.Split(sentence).Sentences).CheckWorthiness);
        var among = Splitter.Split($"The council met on Monday with the mayor of the town. {sentence}");
        Assert.Equal([true, false], among.Sentences.Select(s => s.CheckWorthiness is not null));
    }

    [Theory]
    [MemberData(nameof(English))]
    public void A_short_English_sentence_is_judged_whoever_it_names(string sentence) =>
        Assert.NotNull(Assert.Single(Splitter.Split(sentence).Sentences).CheckWorthiness);

    [Theory]
    [InlineData("„We will not pay for the bridge“, sagte der Kanzler am Montag.")]
    [InlineData("Der Kanzler sagte: „We will not pay for the bridge.“")]
    public void An_English_quotation_makes_no_frame_of_another_language_English(string text) =>
        Assert.Null(Assert.Single(Splitter.Split(text).Claims).Kind);

    [Theory]
    [InlineData("The ferry sank in 1998.")]
    [InlineData("Nobody was hurt.")]
    [InlineData("He sang “La vie est belle” to the crowd.")]
    public void An_English_sentence_in_a_text_of_another_language_is_judged(string sentence)
    {
        var text = $"Le conseil a fermé le pont lundi. {sentence} Les loyers augmentent encore cette année.";

        Assert.Equal([false, true, false], Splitter.Split(text).Sentences.Select(s => s.CheckWorthiness is not null));
    }

    private static TheoryData<string> Lines(string lines) => [.. lines.Split('\n')];
}
