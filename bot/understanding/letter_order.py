"""Which letters come one behind another in words, whatever the language.

A word is odd by the share of its threes of letters (its edges count as letters) that hardly any
language has. `_THREES` says after two letters which third may come; `_` is the edge of a word. A
three stands there when at least three in ten thousand of the 8,000 commonest words of one of 27
languages that are written in Latin letters have it, accents taken off and double letters taken as
one (counted in the lists of wordfreq 3.1, which are in the public: github.com/rspeer/wordfreq).
"""

import unicodedata
from itertools import groupby

_PLAIN = str.maketrans({
    "ß": "ss",
    "ł": "l",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "đ": "d",
    "ı": "i",
    "þ": "th",
    "ð": "d",
})
_EDGE = "_"


def plain_letters(word: str) -> str | None:
    """Without accents and with double letters as one; None when it is not in Latin letters."""
    apart = unicodedata.normalize("NFKD", word.translate(_PLAIN))
    letters = "".join(char for char in apart if not unicodedata.combining(char))
    once = "".join(char for char, _ in groupby(letters))
    return once if once.isascii() and once.isalpha() else None


def oddness(letters: str) -> tuple[int, int]:
    """How many of the threes in plain letters no language has, and how many there are."""
    edged = f"{_EDGE}{letters}{_EDGE}"
    threes = [edged[at : at + 3] for at in range(len(edged) - 2)]
    return sum(three[2] not in _THIRDS.get(three[:2], "") for three in threes), len(threes)


_THREES = """
_abcdefghijklmnpqrstuvwxyz _baehijlopruy _caehilorstuvyz _daceijlnopruvwyz
_eabcdfghijklmnpqrstuvwxyz _faeijloruy _gadehijlmnoruwy _haceijlmnortuvy
_iabcdefghjklmnoprstuvwyz _jadeimosuy _kacdehijlmnorstuvwy _laeijouyz _mabceijlnortuy
_naeghijmouy _oabcdefghijklmnprstuvwxyz _padefhijklorstuwy _qu _radehiouyz
_sabcdefhijklmnopqrtuvwyz _taehijklorsuvwy _uabcdefghijklmnoprstvwyz _vacehijklnoprstuyz
_wacehiklnoprsuyz _xaeiouv _yadefhiklmnoprstu _zabdeghijklmnoprstuvwy ab_adeghiklnoprstuwy
ac_aehijklmnoqrstuyz ad_abcefghijklmnoqrstuvyz ae_bcdfgijklmnprstvy af_abdeghiklmnorstuvwy
ag_abdehijklmnoprstuyz ah_acdeiklmnorstuvwy ai_abcdeghjklmnoprstuvwxz aj_abcdeghiklmnopstuvwz
ak_abcdehilmnoprstuvwyz al_abcdefghijkmnopqrstuvyz am_abdefghijklnoprstuyz
an_abcdefghijklmopqrstuvwyz ao_nrs ap_abcdeghijklmnorstuvyz aqu ar_abcdefghijklmnopqstuvxyz
as_abcdefhijklmnopqrtuvyz at_abcdefghijklmnoprsuvwyz au_abcdefghjklmnprstvwxz
av_abcdeghijklnorstuyz aw_adeiknosy ax_aeit ay_abdegiklmnorstuv az_abdegijklmnoprstuvwy
ba_bcdeghijklmnoprstuvwyz bcahiouy bdaor be_abcdfghijklmnoprstuvwyz bge bha
bi_abcdeghjklmnorstuvyz bjaeou bkaiu blabeijouy bmeio bnaeioy bo_abcdeghijklmnrstuvwxyz
bradeinouyz bs_aceiotz bt_aei bu_abcdeghijklmnorstvwyz bveo bwe by_cdeglmrstvw bzi
ca_bcdeghijklmnoprstuvyz cba ce_abcdghijklmnoprstuvwyz ch_abcefgiklmnorstuvwyz
ci_abcdefghjklmnoprstuvwyz cjaeiou ck_aeilnostuy claeiou cmaei cnaeijouy co_abcdeghiklmnprstuvwz
cqu craeiknotuvy cs_aeikou ct_aeilorsuvwy cu_abcdegijklmnoprstvyz cvei cy_cdjkwz cz_abeklnotuy
da_bcdefghijklmnopqrstuvwyz db_aeioruy dcaehiz de_abcdfghijklmnoprstuvwyz dfeor dgaeijo dhaeo
di_abcdefghjklmnopqrstuvwyz dj_aeou dkaeijoruy dl_aehinouyz dmaeiou dnaeijouy
do_abcdeghijklmnprstuvwxz dpior dqu dr_aeiosuvyz ds_abcefijklmoptvyz dt_aeoru
du_abcdeghijklmnoprstvwyz dvaeio dwaeio dy_abcdgkmnoprstw dz_aceikmnotuwy ea_bcdfgklmnprstuvz
eb_aeiklnorstuy ec_abehijklmnorstuvyz ed_abcefgiklmnoprstuvwyz ef_adeijlnorstu
eg_abdefhijklmnoprstuvyz eh_adeiklmnorstu ei_abcdefghjklmnoprstvwxz ej_acdeiklmnorstuv
ek_abcdeijlmnorstuvy el_abcdefghijkmnoprstuvwyz em_abcdefgiklnoprstuyz
en_abcdefghijklmoprstuvwyz eo_bcdglnrst ep_acehilnorstuvz equ er_abcdefghijklmnopqstuvwyz
es_abcdefghijklmnopqrtuvwyz et_abcdefghijklmnorsuvwyz eu_abcdegiklmnrstvwxz ev_acdegiklmnorsuyz
ew_acehinosu ex_acehioptu ey_adefijklmnprst ez_abcdegijklmnopstuvy fa_bcdeghijklmnprstuvyz
fd_beiru fe_abcdghijklmnrstu fgaeio fhaeo fi_acdefgjklmnoqrstuxyz fjaeo fka flaeijouy fma
fn_adeitu fo_acdgiklnrstuv fraeijouy fs_ciklmopt ft_aeilorsu fu_cdeghilmnorstz fvi fwe fy_ilnrsz
ga_bcdefghijklmnoprstuvwyz gbaiou gd_aeiouyz ge_abcdfghijklmnoprstuvwyz gfeor gh_abeilotu
gi_abcdefghjklmnopqrstuvyz gjaeou gkaeioru gl_abeiouy gmaeiouy gn_aeiorsuy
go_abcdegijklmnprstuvwyz gpailoru graceiouyz gs_aeiklmnortuwz gt_aehiorsuvy
gu_abcdeghijklmnorstvyz gvaeio gwai gy_abdehijkmnorstuv gzdeino ha_bcdefghijklmnoprstuvwyz hbao
hcei hd_aeioy he_abcdfghijklmnopqrstuvyz hfo hge hi_abcdefghjklmnopqrstuvwyz hjaeo hkaeou
hl_abeijotuy hm_aeiotu hn_aeilostuy ho_abcdefghijklmnprstuvwyz hr_abdeghijlostuvyz hs_aceit
ht_abegijlopsuwy hu_abcdeghijklmnorstvwyz hvaeio hwaeiu hy_abcdgklmnoprstuv hze
ia_bcdghijklmnoprstuvyz ib_aeilnortuy ic_aehijklnorstuyz id_abeghijklmnorstuyz
ie_abcdfghijklmnprstuvwz if_aeiklorstuy ig_adehijklmnorstuvyz ih_adeiklmnortuv
ij_abdefgiklmnopstuvwz ik_abcdehijlmnorstuvy il_abcdefghijkmnoprstuvyz im_abcdeijklnopstuyz
in_abcdefghijklmopqrstuvwyz io_acdegijlmnprstuvw ip_aceilorstu iqu ir_abcdeghijklmnostuvyz
is_abcdefghijklmnopqrtuvwyz it_abcdeghijklmnorsuvwyz iu_bcdeijklmnorst iv_adeijklnoprstuy
iwaeinoy ix_aeiot iyadeilo iz_abcdeghijklmnoprstuvy ja_bcdefghijklmnoprstuvwyz jbeo jci
jd_aeiosuz je_abcdfgijklmnprstuvwz jf_et jgeo jhno ji_abcdeghjklmnrstvz jk_abehstu jl_eio
jmaeouy jn_aeijlostuy jo_abcdefghijklmnprstuvwyz jpeo jr_aez js_aceiknotz jt_aeo
ju_abcdeghijklmnoprstz jvaeioy jwaiy jylsv jzein ka_bcdefghijklmnoprstuvwyz kbaeoy kcaeij
kdaeioy ke_abcdfghijklmnoprstuvwyz kger kh_aeilou ki_abcdefghjklmnoprstuvwyz kjaeou kl_aeijosuy
kmaeiouy kn_aeijouy ko_abcdefghijklmnprstuvwyz kpa krabeikosuvyz ks_acdeijklmnoptuyz
kt_aeinorsuy ku_abcdefghijklmnoprstvwyz kvaeiou kwaeio ky_abcdiklmnorstv kze
la_bcdefghijklmnopqrstuvwxyz lb_aeiorstuy lcaehiosuz ld_aeinorstuyz le_abcdfghijklmnoprstuvwxyz
lf_adeiorstu lg_adeijorstuy lhaeiosy li_abcdefghjklmnopqrstuvwyz lj_aeiknosuy lk_aeinosuy
lm_aeiosu ln_aeikosuy lo_abcdefghijklmnpqrstuvwyz lp_aehiortu lqu lraeio ls_aceikotuvz
lt_abehikorsuy lu_abcdefghijklmnoprstvwxyz lv_aeikostu lwaei ly_abcdefghijkmnorstvwz lz_aeik
ma_bcdefghijklmnopqrstuvwxyz mb_aeilnortu mcai md_aeiu me_abcdghijklmnorstuvwxyz mfaeouy mgaei
mhaeuv mi_abcdeghjklmnopqrstuvwxyz mjeou mkanouvy mlaeijou mn_adeijouy mo_abcdeghijklmnrstuvwyz
mp_aefhilorstu mraeltu ms_aeijknotuvz mt_aehimosu mu_acdeghijklmnoprstvyz my_bcklnors mz_eio
na_bcdefghijklmnopqrstuvwyz nbaeilouy nc_aehijlnorstuyz nd_abefghijklmnorstuvwyz
ne_abcdfghijklmnoprstuvwxyz nfaeilortu ng_abdehijklmnorstuvyz nh_aeiouv
ni_abcdefghjklmnopqrstuvwyz nj_aeikosu nk_abceilorstuy nlaeiouy nmaeiu
no_abcdefghijklmnprstuvwyz npa nqu nraeioy ns_abcdefhijklmoptuvwyz nt_abdefhijklmnorsuvwy
nu_abcdefghijklmnorstvyz nvaeilou nwaeio ny_abcdeghijklmnorstuvwz nz_aeilou oa_cdilmnprsty
ob_acdeijlmnorstuvyz oc_aehijklnorstuyz od_abcegijklmnoprstuvwyz oe_dfghiklmnprstuvz
of_adeilnorstu og_adehijlmnorstuy oh_adeijklnortuy oi_abcdeghklmnorstvxz oj_acdehiklmnorstuv
ok_abeilmnorstuvy ol_abcdefghijkmnoprstuvwyz om_abcdefghijklnoprstuy on_abcdefghijklmoqrstuvyz
op_abcdefghiklmnorstuvyz oqu or_abcdefghijklmnopqstuvwyz os_abcefhijklmnoprtuvwyz
ot_abcdehiklmnoprsuvwxyz ou_abcdefghiklmnprstvwxz ov_acdeijlnoprsuyz ow_acdeilnorstuy ox_i
oy_adeiklmnrstu oz_abdeghijklmnoprstuvwy pa_bcdefghijklmnprstuvwyz pby pcaeijos pdaor
pe_acdghijklmnopqrstuvwyz pf_aeloy pgaeir ph_aeiouy pi_abcdeghjklmnopqrstuvwyz pjaeo pkai
plaeijnouyz pmaei pnaeijouy po_abcdeghijklmnprstuvwyz pr_aeilostuvyz ps_aeikntyz pt_aeiorsuy
pu_abdeghijklmnoprstvw pvaio pwe py_jlorst pzei quaeioy ra_bcdefghijklmnoprstuvwxyz
rb_aeijlortuy rc_aehijkosuyz rd_acefilnorsuvwyz re_abcdfghijklmnopqrstuvwyz rf_aeilorstu
rg_adehilorstuvy rhaeinouv ri_abcdefghjklmnopqrstuvwyz rj_aeiou rk_aegijlmnorstuvy rl_adeiosuy
rm_adeiostuy rn_adeijmostuvy ro_abcdefghijklmnpqrstuvwxyz rp_aefilorstu rqu
rs_acdehijklmoprtuvyz rt_abehijlmnoprsuvwy ru_abcdefghijklmnoprstyz rv_aeijknoy rwaeiosy rxa
ry_abcdeghijkmnopstwz rz_aceilnouwy sa_bcdefghijklmnoprstuvwyz sbaeioruy sc_aehiloruy sd_aeior
se_abcdfghijklmnopqrstuvxyz sfaeiloru sgaeior sh_aeimov si_abcdefghjklmnopqrstuvwxyz sjaeiou
sk_aeijlnorstuvy sl_aeijnosuy sm_aeilorsuy sn_aeijouy so_abcdefghijklmnprstuvwyz spaeijloruy squ
srabcdeiopu st_adefghijklmnorsuvwy su_abcdefghijklmnoprstvyz svaeijoruy swaeio
sy_abcdefgijklmnorstuv sz_abceiklnoprstuwy ta_bcdefghijklmnopqrstuvwxyz tbaeioruy tc_aehio tdaei
te_abcdfghijklmnoprstuvxyz tfaeo tgaeijlor th_adeijlorsuvy ti_abcdefghjklmnopqrstuvwyz tjaeiouy
tkaeiloruvy tl_aeiouy tm_aeiou tnaeiouy to_abcdefghijklmnprstuvwyz tpahiou tr_adeghiknopstuvwyz
ts_abceijklmnoptuvz tu_abcdefghijklmnoprstvwyz tv_aeioruy tw_aeioy txa ty_abcdeghijklmnoprstvwz
tz_aeilotu ua_cdfhilmnrstvyz ub_aehilmorstuy uc_aehijklnorstuz ud_abcefgijklmnorstuvyz
ue_abcdgilmnrstuvz uf_aeghilmnrstuz ug_adehiklmnorstuvy uh_adeiklmnortuy ui_acdeghklmnoprstuvxz
uj_adeimotu uk_acdehilmnorstuvy ul_abcdefghijkmnopstuvy um_abdefghijklnoprstuy
un_abcdefghijklmoqstuvyz uo_cdijklmnprstuvz up_acdefghiklmnorstuvy uqu ur_abcdefghiklmnopstuvwyz
us_abcdefghijklmnopqrtuwyz ut_abcdefghijklmnorsuvwyz uvaeijnoru uw_abdeist ux_ae uy_adeglnotu
uz_abdegijklmnorstuvy va_bcdefghijklmnoprstuvxyz vcaei vd_aei ve_abcdfghijklmnopqrstuvxyz vgijou
vheo vi_abcdeghjklmnoprstuvyz vjeiu vkaluy vl_aeijou vme vn_aeijotuy vo_abcdefgijklmnpqrstuvyz
vplr vracdehinostuz vs_aeiklot vt_aeio vu_acdeijklmnorstxz vy_bcdhjklmnprstuvz vzadeghnoprt
wa_bcdghijklmnprstwyz wcahyz wd_aeoz we_abcdghijklmnrstwz whaeio wi_acdefgjklnorstz wki wlaeo
wn_aeilosy wo_cdehijlnrstuw wplr wraeioz ws_ckptz wt_a wu_jnrs wy_bcdgjkmnoprswz wzgir
xa_cdmnorstvy xceilu xe_cdmnrs xi_bceglmnoqst xo_ainrs xpaeloru xt_aeioru xuaelno xvi xy_
ya_bcdghiklmnprstvwyz yb_aeikoruy yc_aehijklyz yd_aeilnorsuyz ye_abcdgiklmnorstuz yfit
yg_adeijlnoprtu yhadejlmorty yi_acfklmnprstyz yjaeinsu yk_adeijlostuy yl_adegikmotuy
ym_abeinoprsuy yn_adeghijklostuy yo_bdghklmnprstuz ypaeiot yr_adeijkostu ys_aceiklmnoptvyz
yt_aehijkoruvy yu_acdghjklmnprstyz yvaeiouy ywaeinoy yz_adeijknosvy za_bcdfghijklmnoprstuvwz
zbaeioruy zcaehiz zd_aeijnortuyz ze_abcdfghijklmnoprstuvwxyz zgailoru zhalor
zi_abcdegjklmnoprstuvwyz zjaei zkaeiouy zlaeiotuy zmaeilou zn_aeijouy zo_bcdefgjklmnrstuvwz
zpaeioru zqu zraeiotu zs_aegiklotuz zt_aeioruvw zu_bcdfgijklmnoprstvz zvaeiloruy zwaeiory
zy_bcdgijklmnpstwz
"""
_THIRDS = {token[:2]: token[2:] for token in _THREES.split()}
